package onrecord.article;

/**
 * What became of one article that was to be stored.
 *
 * @param added false where an article with this address was already there
 */
public record StoredArticle(long id, boolean added) {}
