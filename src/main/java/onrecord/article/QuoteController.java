package onrecord.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import onrecord.web.ETags;
import onrecord.web.JsonReader;
import onrecord.web.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(path = "/quotes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "quotes", description = "Who said what, and where it stands")
class QuoteController {

    private final QuoteEditing editing;
    private final ETags etags;
    private final JsonReader json;

    QuoteController(QuoteEditing editing, ETags etags, JsonReader json) {
        this.editing = editing;
        this.etags = etags;
        this.json = json;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a quote")
    ResponseEntity<QuoteView> read(@PathVariable long id) {
        return etags.answer(ResponseEntity.ok(), editing.read(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a quote to an article by hand")
    ResponseEntity<QuoteView> add(@Valid @RequestBody NewQuote given) {
        QuoteView added = editing.add(given);
        return etags.answer(ResponseEntity.created(URI.create("/quotes/" + added.id())), added);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a quote", description = "Another speaker, place or kind makes it a corrected one.")
    ResponseEntity<QuoteView> replace(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewQuote given) {
        return etags.answer(ResponseEntity.ok(), editing.change(id, ifMatch, before -> given));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Correct, confirm or reject a quote",
            description = "{\"status\": \"confirmed\"}, {\"status\": \"rejected\"}, or the fields to correct, such as"
                    + " {\"speaker\": {\"id\": 7}}. Each ends the quote's review. A corrected quote stays when the"
                    + " article's quotes are found again.")
    ResponseEntity<QuoteView> patch(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch) {
        return etags.answer(
                ResponseEntity.ok(),
                editing.change(id, ifMatch, before -> json.patched(before.asGiven(), patch, NewQuote.class)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a quote", description = "To keep it from being found again, reject it instead.")
    void remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        editing.remove(id, ifMatch);
    }
}
