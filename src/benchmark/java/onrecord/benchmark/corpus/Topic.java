package onrecord.benchmark.corpus;

/**
 * Words that questions ask for, each in a known share of the articles.
 *
 * @param words one, or several that stand together
 * @param share of all articles, from 0 to 1
 */
public record Topic(String words, double share) {

    /** In every fourth article. */
    public static final Topic FREQUENT = new Topic("China", 0.25);
    /** In one article of ten. */
    public static final Topic SECOND = new Topic("economy", 0.1);
    /** In one article of two hundred. */
    public static final Topic RARE = new Topic("balloon", 0.005);
    /** Two words that stand together in one article of fifty, and apart in many more. */
    public static final Topic PHRASE = new Topic("trade talks", 0.02);
    /** In one quote of twenty-five; it stands in no other place. */
    public static final Topic SAID = new Topic("open channels", 0.04);

    /** The two words of the phrase, where they stand by themselves. */
    static final Topic PHRASE_FIRST = new Topic("trade", 0.1);

    static final Topic PHRASE_SECOND = new Topic("talks", 0.1);
}
