package onrecord.search;

import java.util.List;
import onrecord.article.Place;

/**
 * Where a result holds the words that were asked for.
 *
 * @param headline the headline, when it holds some
 * @param text passages of the body, or of the quote, that hold some, in their order
 */
public record Highlights(List<Excerpt> headline, List<Excerpt> text) {

    /**
     * Plain text with the places of the words, in UTF-16 code units of this excerpt: nothing to unescape, and nothing
     * that could be taken for markup.
     */
    public record Excerpt(String text, List<Place> marks) {}
}
