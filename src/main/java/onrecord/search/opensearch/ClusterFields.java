package onrecord.search.opensearch;

/** The fields that only the cluster has, as {@code texts.json} declares them. */
final class ClusterFields {

    /** The body of an article, kept to cut excerpts from. */
    static final String BODY = "body";

    /** The language of the article a quote stands in, kept for the same. */
    static final String TONGUE = "tongue";

    /** The date, for the distance from today. */
    static final String DAY = "day";

    /** Tags as they are counted, with how they are written. */
    static final String TAG_NAME = "tagName";

    /** The language as it is counted, without its region. */
    static final String LANGUAGE_TAG = "languageTag";

    /** All beginnings of the words of a name: typos are looked for in what is not typed to its end. */
    static final String BEGINNINGS = "name.beginnings";

    private ClusterFields() {}

    /** An id as a number, to be counted and sorted by. */
    static String number(String field) {
        return field + ".number";
    }
}
