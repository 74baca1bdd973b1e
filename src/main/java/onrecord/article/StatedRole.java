package onrecord.article;

import jakarta.validation.constraints.Size;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity somebody spoke: the role held on the article's date where it is known, else the title the article
 * states.
 *
 * @param country ISO 3166 alpha-2
 */
public record StatedRole(
        @Size(max = 200) @PlainText @Nullable String title,
        @Nullable String organization,
        @Nullable String country) {}
