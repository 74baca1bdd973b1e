package onrecord.benchmark;

/** What every engine is asked, always for 20 results. */
public enum Question {
    NEWEST("frequent word, newest", 0.5, 0.25),
    RELEVANCE("frequent word, relevance", 0.6, 0.4),
    COUNTED("frequent word, relevance, exact count", 0.6, 0.4),
    TWO_WORDS("two words, relevance", 0.75, 0.5),
    PHRASE("phrase", 0.85, 0.6),
    RARE("rare word", 0.7, 0.4),
    SPEAKER_NEWEST("speaker, newest", 0.6, 0.35),
    SPEAKER_AND_WORD("speaker and frequent word", 0.6, 0.35),
    FACETS("relevance, three facets, exact count", 0.65, 0.4),
    PAGE_500("page 500 by cursor", 0.7, 0.4),
    HIGHLIGHTS("results with highlights", 0.8, 0.5),
    SUGGESTION("suggestion", 0.7, 0.4),
    QUOTES_BY_SPEAKER("phrase in quotes by a speaker", 0.7, 0.4),
    /** The least that a request costs: what an engine answers without searching. */
    FLOOR("hello world", Double.NaN, Double.NaN);

    private final String text;
    private final double bar;
    private final double goal;

    Question(String text, double bar, double goal) {
        this.text = text;
        this.bar = bar;
        this.goal = goal;
    }

    boolean hasBar() {
        return !Double.isNaN(bar);
    }

    /** The largest share of OpenSearch's time that On Record may take; not a number where there is no bar. */
    double bar() {
        return bar;
    }

    /** The share that is aimed at. */
    double goal() {
        return goal;
    }

    @Override
    public String toString() {
        return text;
    }
}
