package onrecord.search.opensearch.results;

import java.util.List;
import onrecord.search.index.Fields;
import onrecord.web.Cursor;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;

/** The sort orders, each ending with the id, and how their values stand in a cursor. */
public enum Order {
    NEWEST(Fields.DATE, SortOrder.Desc),
    OLDEST(Fields.DATE, SortOrder.Asc),
    RELEVANCE("_score", SortOrder.Desc),
    NAME(Fields.SORT_NAME, SortOrder.Asc);

    private final String first;
    private final SortOrder direction;

    Order(String first, SortOrder direction) {
        this.first = first;
        this.direction = direction;
    }

    /** The order that is asked for. */
    public static Order of(onrecord.search.Sort sort) {
        return valueOf(sort.name());
    }

    List<SortOptions> sort(boolean backwards) {
        SortOrder way = backwards ? reversed() : direction;
        SortOptions by = this == RELEVANCE
                ? SortOptions.of(any -> any.score(score -> score.order(way)))
                : SortOptions.of(any -> any.field(field -> field.field(first).order(way)));
        return List.of(
                by, SortOptions.of(any -> any.field(id -> id.field(Fields.ID).order(way))));
    }

    private SortOrder reversed() {
        return direction == SortOrder.Asc ? SortOrder.Desc : SortOrder.Asc;
    }

    /** The sort values of the row that the cursor stands at. */
    List<FieldValue> edge(Cursor cursor) {
        String key = cursor.keys().getFirst();
        return List.of(
                switch (this) {
                    case NEWEST, OLDEST -> FieldValue.of(cursor.number(0));
                    case RELEVANCE -> FieldValue.of(score(key));
                    case NAME -> FieldValue.of(key);
                },
                FieldValue.of(cursor.number(1)));
    }

    private static double score(String key) {
        try {
            return Double.parseDouble(key);
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
    }

    /** The cursor that stands at the row of these sort values. */
    static Cursor cursor(List<FieldValue> row, boolean backwards, String snapshot, long day) {
        return new Cursor(backwards, List.of(text(row.getFirst()), text(row.get(1)), snapshot, Long.toString(day)));
    }

    private static String text(FieldValue value) {
        return String.valueOf(value._get());
    }
}
