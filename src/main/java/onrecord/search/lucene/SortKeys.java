package onrecord.search.lucene;

import java.util.List;
import onrecord.web.Cursor;
import org.apache.lucene.search.FieldDoc;
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

    /** The cursor that stands at this row of this state of the index. */
    Cursor cursor(FieldDoc row, boolean backwards, long snapshot) {
        Object first = row.fields[0] instanceof BytesRef name ? name.utf8ToString() : row.fields[0];
        return new Cursor(
                backwards, List.of(String.valueOf(first), String.valueOf(row.fields[1]), Long.toString(snapshot)));
    }

    /** The state of the index that the cursor belongs to. */
    static long snapshot(@Nullable Cursor cursor) {
        return cursor == null ? Shelf.NO_SNAPSHOT : number(cursor.keys().get(2));
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
    }

    /**
     * The row the cursor stands at, for Lucene to go on from.
     *
     * @param lastDocument any document is behind rows of equal keys, of which there are none: the id is the last key
     */
    FieldDoc edge(Cursor cursor, int lastDocument) {
        try {
            Object first = first(cursor.keys().getFirst());
            return new FieldDoc(lastDocument, Float.NaN, new Object[] {
                first, number(cursor.keys().get(1))
            });
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
    }

    private Object first(String key) {
        return switch (this) {
            case NEWEST, OLDEST -> Long.valueOf(key);
            case RELEVANCE -> Float.valueOf(key);
            case NAME -> new BytesRef(key);
        };
    }
}
