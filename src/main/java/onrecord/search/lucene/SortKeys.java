package onrecord.search.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onrecord.search.index.Fields;
import onrecord.web.Cursor;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The sort orders, each ending with the id, and how their values stand in a cursor. */
@SuppressWarnings("ImmutableEnumChecker") // a Lucene sort has no setters
enum SortKeys {
    NEWEST(new SortField(Fields.DATE, SortField.Type.LONG, true)),
    OLDEST(new SortField(Fields.DATE, SortField.Type.LONG, false)),
    RELEVANCE(SortField.FIELD_SCORE),
    NAME(new SortField(Fields.SORT_NAME, SortField.Type.STRING));

    private final Sort sort;

    SortKeys(SortField first) {
        boolean idDescends = first.getType() == SortField.Type.SCORE || first.getReverse();
        sort = new Sort(first, new SortField(Fields.ID, SortField.Type.LONG, idDescends));
    }

    static SortKeys of(onrecord.search.Sort sort) {
        return valueOf(sort.name());
    }

    Sort sort() {
        return sort;
    }

    /** The cursor that stands at this row of this state of the index, ranked on this day. */
    Cursor cursor(FieldDoc row, boolean backwards, long snapshot, long day) {
        Object first = row.fields[0] instanceof BytesRef name ? name.utf8ToString() : row.fields[0];
        return new Cursor(
                backwards,
                List.of(
                        String.valueOf(first),
                        String.valueOf(row.fields[1]),
                        Long.toString(snapshot),
                        Long.toString(day)));
    }

    /** The day that freshness is counted from, the same for all pages of a list; in milliseconds since 1970. */
    static long day(@Nullable Cursor cursor) {
        return cursor == null
                ? LocalDate.now(ZoneOffset.UTC)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli()
                : cursor.number(3);
    }

    /**
     * The row the cursor stands at, for Lucene to go on from.
     *
     * @param lastDocument any document is behind rows of equal keys, of which there are none: the id is the last key
     */
    FieldDoc edge(Cursor cursor, int lastDocument) {
        try {
            Object first = first(cursor.keys().getFirst());
            return new FieldDoc(lastDocument, Float.NaN, new Object[] {first, cursor.number(1)});
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
    }

    /** Where dates order a list, the documents on the cursor's side of it: those before it are not even looked at. */
    Optional<Query> beyond(Cursor cursor) {
        if (this != NEWEST && this != OLDEST) {
            return Optional.empty();
        }
        boolean older = (this == NEWEST) != cursor.backwards();
        long edge = cursor.number(0);
        return Optional.of(NumericDocValuesField.newSlowRangeQuery(
                Fields.DATE, older ? Long.MIN_VALUE : edge, older ? edge : Long.MAX_VALUE));
    }

    private Object first(String key) {
        return switch (this) {
            case NEWEST, OLDEST -> Long.valueOf(key);
            case RELEVANCE -> Float.valueOf(key);
            case NAME -> new BytesRef(key);
        };
    }
}
