package onrecord.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A quote that awaits an editor's decision on who says it, with where it was printed. */
public record Review(@JsonUnwrapped QuoteView quote, ArticleSummary article) {}
