package onrecord.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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
@RequestMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "articles", description = "What was printed, with its quotes")
class ArticleController {

    private final ArticleIntake intake;
    private final ArticleEditing editing;
    private final ArticleReader reader;
    private final ETags etags;
    private final JsonReader json;

    ArticleController(
            ArticleIntake intake, ArticleEditing editing, ArticleReader reader, ETags etags, JsonReader json) {
        this.intake = intake;
        this.editing = editing;
        this.reader = reader;
        this.etags = etags;
        this.json = json;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add an article",
            description = "Without quotes the service finds them; with quotes they are taken as given, and their places"
                    + " checked. An address that is already stored answers 409 and names the article.")
    ResponseEntity<ArticleView> add(@Valid @RequestBody NewArticle given) {
        ArticleView added = reader.byId(intake.store(given));
        return etags.answer(ResponseEntity.created(URI.create("/articles/" + added.id())), added);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an article with its quotes")
    ResponseEntity<ArticleView> read(@PathVariable long id) {
        return etags.answer(ResponseEntity.ok(), reader.byId(id));
    }

    @GetMapping("/{id}/quotes")
    @Operation(summary = "List the quotes of an article in the order of its text")
    List<QuoteView> quotes(@PathVariable long id) {
        return reader.byId(id).quotes();
    }

    @GetMapping("/{id}/revisions")
    @Operation(summary = "List the wordings of an article, today's last")
    List<Revision> revisions(@PathVariable long id) {
        return reader.revisions(id);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Replace an article",
            description = "A changed wording is a new revision; a changed body has its quotes found again, and those an"
                    + " editor judged stay.")
    ResponseEntity<ArticleView> replace(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewArticle given) {
        editing.change(id, ifMatch, before -> given);
        return read(id);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change some of an article's fields")
    ResponseEntity<ArticleView> patch(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch) {
        editing.change(id, ifMatch, before -> json.patched(before, patch, NewArticle.class));
        return read(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an article with its quotes and revisions")
    void remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        editing.remove(id, ifMatch);
    }
}
