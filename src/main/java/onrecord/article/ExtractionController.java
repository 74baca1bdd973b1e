package onrecord.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import onrecord.extraction.QuoteExtractor;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/extractions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "extractions", description = "Paste and look")
class ExtractionController {

    private final QuoteExtractor extractor;

    ExtractionController(QuoteExtractor extractor) {
        this.extractor = extractor;
    }

    record TextToRead(
            @NotBlank @Size(max = NewArticle.MAX_BODY) @PlainText
            String text,

            @Nullable Instant publishedAt,
            @Size(max = 200) @PlainText @Nullable String outlet) {}

    record Extraction(List<QuoteView> quotes) {}

    @PostMapping
    @Operation(summary = "Find the quotes of a text", description = "Stores nothing.")
    Extraction extract(@Valid @RequestBody TextToRead given) {
        return new Extraction(extractor.likely(given.text()).stream()
                .map(found -> QuoteView.of(found, given.text()))
                .toList());
    }
}
