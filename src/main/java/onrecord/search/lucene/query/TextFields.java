package onrecord.search.lucene.query;

import onrecord.search.index.Fields;

/**
 * Where words are looked for.
 *
 * @param stemmed the field of stems
 * @param exact the field of the same words as they are written
 */
record TextFields(String stemmed, String exact) {

    /** The body and the headline of an article, the words of a quote. */
    static final TextFields ALL = new TextFields(Fields.TEXT, Fields.EXACT);

    /** The headline of an article, also of the one that a quote stands in. */
    static final TextFields HEADLINE = new TextFields(Fields.HEADLINE, Fields.EXACT_HEADLINE);
}
