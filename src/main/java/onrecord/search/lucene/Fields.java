package onrecord.search.lucene;

/** The fields of the documents. */
final class Fields {

    static final String ID = "id";
    /** What lists show, as JSON. */
    static final String RECORD = "record";
    /** What {@link onrecord.search.index.Fingerprint} made of it. */
    static final String FINGERPRINT = "fingerprint";
    /** Milliseconds since 1970, of the article also for its quotes. */
    static final String DATE = "date";
    /** Months since the year 0. */
    static final String MONTH = "month";

    static final String HEADLINE = "headline";
    /** The body and the headline of an article, the words of a quote; stemmed. */
    static final String TEXT = "text";
    /** The same words as they are written, case and accents aside. */
    static final String EXACT = "exact";
    /** The words of the headline as they are written. */
    static final String EXACT_HEADLINE = "exactHeadline";

    /** The id of the article a quote stands in. */
    static final String ARTICLE = "article";
    /** How many words a quote has, each counted once. */
    static final String WORDS = "words";
    /** Where in the article's body a quote begins, in UTF-16 code units. */
    static final String PLACE = "place";

    static final String SPEAKER = "speaker";
    static final String OUTLET = "outlet";
    static final String TAG = "tag";
    static final String LANGUAGE = "language";
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
}
