package onrecord.search;

import static onrecord.search.AnyArticle.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question made at random from the grammar of {@code q}, the filters, the facets and the orders.
 *
 * @param address with {@code {}} for each value
 */
record AnyQuestion(String address, List<Object> values) {

    private static final List<String> ORDERS = List.of("newest", "oldest", "relevance");
    private static final List<String> FACETS =
            List.of("speaker", "outlet", "year", "month", "kind", "tag", "language", "country");

    static AnyQuestion of(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new AnyQuestion("/suggestions?prefix={typed}", List.of(typed(random)));
            case 1 -> new AnyQuestion("/speakers?limit=100&q={q}", List.of(typed(random)));
            case 2 -> new AnyQuestion("/quotes?limit=100&similar={id}", List.of(1 + random.nextInt(50)));
            case 3 -> asking(random, "/speakers?sort=quotes&", List.of());
            default -> {
                List<String> counted = new ArrayList<>(FACETS);
                counted.removeIf(facet -> random.nextInt(4) > 0);
                String list = one(random, List.of("/articles", "/quotes"));
                String shown = "?highlight=" + random.nextBoolean() + "&sort=" + one(random, ORDERS) + "&";
                yield asking(random, list + shown, counted);
            }
        };
    }

    private static AnyQuestion asking(Random random, String list, List<String> facets) {
        StringBuilder address = new StringBuilder(list + "limit=100");
        List<Object> values = new ArrayList<>();
        facets.forEach(facet -> address.append("&facet=").append(facet));
        if (random.nextInt(5) > 0) {
            address.append("&q={q}");
            values.add(query(random, 2));
        }
        for (int filters = random.nextInt(3); filters > 0; filters--) {
            String[] filter = filter(random);
            address.append("&").append(filter[0]).append("={value}");
            values.add(filter[1]);
        }
        return new AnyQuestion(address.toString(), values);
    }

    /** Whether something else than relevance puts the results in order. */
    boolean isOrdered() {
        return Stream.of("newest", "oldest", "quotes&", "suggestions").anyMatch(address::contains);
    }

    @Override
    public String toString() {
        String written = address;
        for (Object value : values) {
            written = written.replaceFirst("\\{[a-zA-Z.]+}", value.toString().replace("$", "\\$"));
        }
        return written;
    }

    private static String[] filter(Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> new String[] {"speaker", random.nextInt(4) == 0 ? typed(random) : name(random)};
            case 1 -> new String[] {"outlet", one(random, AnyArticle.OUTLETS)};
            case 2 -> new String[] {"tag", one(random, AnyArticle.TAGS)};
            case 3 -> new String[] {"language", one(random, AnyArticle.LANGUAGES)};
            case 4 -> new String[] {"kind", one(random, List.of("direct", "indirect"))};
            case 5 -> new String[] {"speaker.country", one(random, List.of("PT", "cz", "CN"))};
            case 6 -> new String[] {"speaker.role", one(random, List.of("minister", "foreign", "defence ministry"))};
            case 7 -> new String[] {"onRecord", one(random, List.of("true", "false"))};
            case 8 -> new String[] {"via", one(random, List.of("radio", "radio harbour", "detroit"))};
            case 9 -> new String[] {"from", one(random, AnyArticle.DAYS)};
            default -> new String[] {"to", "2023-06-19"};
        };
    }

    private static String query(Random random, int depth) {
        String joint = random.nextBoolean() ? " OR " : " ";
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> (part > 0 && random.nextInt(4) == 0 ? "-" : "") + clause(random, depth))
                .collect(Collectors.joining(joint));
    }

    private static String clause(Random random, int depth) {
        return switch (random.nextInt(13)) {
            case 0 -> depth > 0 ? "(" + query(random, depth - 1) + ")" : word(random);
            case 1 -> phrase(random);
            case 2 -> phrase(random) + "~" + random.nextInt(6);
            case 3 -> beginning(random) + "*";
            case 4 -> "exact:" + (random.nextBoolean() ? word(random) : phrase(random));
            case 5 -> "headline:" + (random.nextBoolean() ? word(random) : beginning(random) + "*");
            case 6 -> "speaker:\"" + name(random) + '"';
            case 7 -> "outlet:\"" + one(random, AnyArticle.OUTLETS) + '"';
            case 8 -> "tag:\"" + one(random, AnyArticle.TAGS) + '"';
            case 9 -> "kind:" + one(random, List.of("direct", "indirect", "(direct OR block)"));
            case 10 -> "date:" + one(random, List.of("2019", "2020-01", "2021-05-05", "(2022 OR 2023)"));
            default -> word(random);
        };
    }

    private static String word(Random random) {
        return one(random, AnyArticle.WORDS).replace(":", "");
    }

    private static String beginning(Random random) {
        String word = word(random);
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    private static String phrase(Random random) {
        return '"' + word(random) + " " + word(random) + (random.nextBoolean() ? " " + word(random) : "") + '"';
    }

    /** The beginning of a word or a name, often with a typo. */
    private static String typed(Random random) {
        String begun = random.nextBoolean() ? beginning(random) : name(random);
        int typo = random.nextInt(begun.length());
        return random.nextBoolean() ? begun : begun.substring(0, typo) + "x" + begun.substring(typo + 1);
    }

    private static String name(Random random) {
        String name = one(random, AnyArticle.SPEAKERS);
        return random.nextBoolean() ? name : name.replaceFirst(" .*", "");
    }
}
