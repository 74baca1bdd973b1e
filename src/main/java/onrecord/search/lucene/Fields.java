package onrecord.search.lucene;

/** The fields of the documents. */
final class Fields {

    static final String ID = "id";
    /** Milliseconds since 1970, of the article also for its quotes. */
    static final String DATE = "date";

    static final String HEADLINE = "headline";
    /** The body of an article, the words of a quote. */
    static final String TEXT = "text";

    /** The id of the article a quote stands in. */
    static final String ARTICLE = "article";

    static final String SPEAKER = "speaker";
    static final String OUTLET = "outlet";
    static final String TAG = "tag";
    static final String LANGUAGE = "language";
    static final String KIND = "kind";

    /** The words of a speaker's names, folded; one value a name. */
    static final String NAME = "name";
    /** The folded canonical name, to sort by. */
    static final String SORT_NAME = "sortName";

    private Fields() {}
}
