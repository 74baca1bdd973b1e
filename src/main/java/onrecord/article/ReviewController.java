package onrecord.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reviews", description = "Quotes whose speaker may be another known one")
class ReviewController {

    private final ReviewListing listing;

    ReviewController(ReviewListing listing) {
        this.listing = listing;
    }

    @GetMapping
    @Operation(
            summary = "List the quotes that await an editor's decision on who says them",
            description = "The latest recorded first, each with its candidates: a surname is never silently taken for a"
                    + " known person's. PATCH /quotes/{id} decides, with another speaker's id or a status; merging the"
                    + " speaker into a candidate decides for all its quotes.")
    ResponseEntity<Listing<Review>> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor) {
        return Pages.answer(listing.page(limit, cursor));
    }
}
