package onrecord.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An order in which the results can be shown. */
record Order(String name, String address, boolean current) {

    /** The orders that make a difference here, the usual one first. */
    static List<Order> of(SearchForm form) {
        if (form.asksWhoSays()) {
            return List.of();
        }
        List<String> orders = new ArrayList<>();
        if (!form.all("q").isEmpty() || !form.all("similar").isEmpty()) {
            orders.add("relevance");
        }
        orders.addAll(form.path().equals("/speakers") ? List.of("name") : List.of("newest", "oldest"));
        String given = form.one("sort").toLowerCase(Locale.ROOT);
        String usual = orders.getFirst();
        String current = orders.contains(given) ? given : usual;
        return orders.stream()
                .map(order -> new Order(
                        name(order),
                        order.equals(usual)
                                ? form.to().without("sort")
                                : form.to().with("sort", order),
                        order.equals(current)))
                .toList();
    }

    private static String name(String order) {
        return switch (order) {
            case "relevance" -> "Best match";
            case "newest" -> "Newest";
            case "oldest" -> "Oldest";
            default -> "A to Z";
        };
    }
}
