package onrecord.pages;

import java.util.List;
import onrecord.search.SearchParameters;
import onrecord.search.Sort;
import org.jspecify.annotations.Nullable;

/** The questions that pages ask. */
final class Asked {

    private Asked() {}

    /** What somebody said, the newest first. */
    static SearchParameters saidBy(long speaker, @Nullable String cursor) {
        return new SearchParameters(
                null, List.of("" + speaker), null, null, null, null, null, null, Sort.NEWEST, null, cursor, null);
    }

    /** The same question; people always want to see where the words stand. */
    static SearchParameters highlighted(SearchParameters given) {
        return new SearchParameters(
                given.q(),
                given.speaker(),
                given.outlet(),
                given.from(),
                given.to(),
                given.tag(),
                given.language(),
                given.kind(),
                given.sort(),
                given.limit(),
                given.cursor(),
                given.q() != null);
    }
}
