package onrecord.search.index;

/** The fields of the documents, in whichever engine. */
public final class Fields {

    public static final String ID = "id";
    /** What lists show. */
    public static final String RECORD = "record";
    /** What {@link Fingerprint} made of it. */
    public static final String FINGERPRINT = "fingerprint";
    /** Milliseconds since 1970, of the article also for its quotes. */
    public static final String DATE = "date";
    /** Months since the year 0. */
    public static final String MONTH = "month";

    /** The headline of an article, also of the one that a quote stands in. */
    public static final String HEADLINE = "headline";
    /** The body and the headline of an article, the words of a quote; stemmed. */
    public static final String TEXT = "text";
    /** The same words as they are written, case and accents aside. */
    public static final String EXACT = "exact";
    /** The words of the headline as they are written. */
    public static final String EXACT_HEADLINE = "exactHeadline";

    /** The id of the article a quote stands in. */
    public static final String ARTICLE = "article";
    /** How many words a quote has, each counted once. */
    public static final String WORDS = "words";
    /** Where in the article's body a quote begins, in UTF-16 code units. */
    public static final String PLACE = "place";

    public static final String SPEAKER = "speaker";
    public static final String OUTLET = "outlet";
    public static final String TAG = "tag";
    public static final String LANGUAGE = "language";
    public static final String KIND = "kind";
    public static final String COUNTRY = "country";
    /** Title and organization of the offices that speakers held on the day, folded; one value an office. */
    public static final String ROLE = "role";
    /** Whether a speaker is named. */
    public static final String ON_RECORD = "onRecord";
    /** The names of those who relayed quotes, folded; one value a name. */
    public static final String VIA = "via";

    /** The words of a speaker's names, folded; one value a name. */
    public static final String NAME = "name";
    /** The folded canonical name, to sort by. */
    public static final String SORT_NAME = "sortName";
    /** The name as people read it. */
    public static final String LABEL = "label";

    private Fields() {}
}
