package onrecord.search;

/** By what results can be counted. */
public enum Facet {
    SPEAKER,
    OUTLET,
    YEAR,
    /** Months in order: a timeline. */
    MONTH,
    KIND,
    TAG,
    LANGUAGE,
    /** The country of the office that a speaker held on the article's date. */
    COUNTRY
}
