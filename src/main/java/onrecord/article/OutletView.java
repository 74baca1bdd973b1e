package onrecord.article;

/** An outlet as readers see it. */
public record OutletView(long id, String name) {

    static OutletView of(Outlet outlet) {
        return new OutletView(outlet.id(), outlet.name());
    }
}
