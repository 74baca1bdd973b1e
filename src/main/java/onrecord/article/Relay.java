package onrecord.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import onrecord.web.PlainText;

/** Who relayed a quote: the outlet spoken to, the agency quoting. */
public record Relay(@NotBlank @Size(max = 200) @PlainText String name) {}
