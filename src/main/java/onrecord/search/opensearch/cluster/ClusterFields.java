package onrecord.search.opensearch.cluster;

/** The fields that only the cluster has, as {@code texts.json} declares them. */
public final class ClusterFields {

    /** The body of an article, kept to cut excerpts from. */
    public static final String BODY = "body";

    /** The language of the article a quote stands in, kept for the same. */
    public static final String TONGUE = "tongue";

    /** The date, for the distance from today. */
    public static final String DAY = "day";

    /** Tags as they are counted, with how they are written. */
    public static final String TAG_NAME = "tagName";

    /** The language as it is counted, without its region. */
    public static final String LANGUAGE_TAG = "languageTag";

    /** All beginnings of the words of a name: typos are looked for in what is not typed to its end. */
    public static final String BEGINNINGS = "name.beginnings";

    private ClusterFields() {}

    /** An id as a number, to be counted and sorted by. */
    public static String number(String field) {
        return field + ".number";
    }
}
