package onrecord.search.opensearch;

/** The fields of the documents, as {@code texts.json} and {@code names.json} declare them. */
final class Fields {

    static final String ID = "id";
    /** What lists show. */
    static final String RECORD = "record";
    /** The body of an article, kept to cut excerpts from. */
    static final String BODY = "body";
    /** The language of the article a quote stands in, kept for the same. */
    static final String TONGUE = "tongue";

    /** What {@link onrecord.search.index.Fingerprint} made of it. */
    static final String FINGERPRINT = "fingerprint";

    /** Milliseconds since 1970, of the article also for its quotes. */
    static final String DATE = "date";
    /** The same, for the distance from today. */
    static final String DAY = "day";
    /** Months since the year 0. */
    static final String MONTH = "month";

    /** The headline of an article, also of the one that a quote stands in. */
    static final String HEADLINE = "headline";
    /** The body and the headline of an article, the words of a quote; stemmed. */
    static final String TEXT = "text";
    /** The same words as they are written, case and accents aside. */
    static final String EXACT = "exact";
    /** The words of the headline as they are written. */
    static final String EXACT_HEADLINE = "exactHeadline";

    /** How many words a quote has, each counted once. */
    static final String WORDS = "words";

    /** The id of the article a quote stands in. */
    static final String ARTICLE = "article";
    /** Where in the article's body a quote begins, in UTF-16 code units. */
    static final String PLACE = "place";

    static final String SPEAKER = "speaker";
    static final String OUTLET = "outlet";
    /** Tags as they are compared. */
    static final String TAG = "tag";
    /** Tags as they are counted, with how they are written. */
    static final String TAG_NAME = "tagName";
    /** Languages as they are compared, each also without its region. */
    static final String LANGUAGE = "language";
    /** The language as it is counted, without its region. */
    static final String LANGUAGE_TAG = "languageTag";

    static final String KIND = "kind";
    static final String COUNTRY = "country";
    /** Title and organization of the offices that speakers held on the day, folded; one value an office. */
    static final String ROLE = "role";
    /** Whether a speaker is named. */
    static final String ON_RECORD = "onRecord";
    /** The names of those who relayed quotes, folded; one value a name. */
    static final String VIA = "via";

    /** The words of a speaker's names, folded; one value a name. */
    static final String NAME = "name";
    /** The folded canonical name, to sort by. */
    static final String SORT_NAME = "sortName";
    /** The name as people read it. */
    static final String LABEL = "label";

    private Fields() {}

    /** An id as a number, to be counted and sorted by. */
    static String number(String field) {
        return field + ".number";
    }
}
