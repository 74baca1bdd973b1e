package onrecord.speaker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@RequestMapping(path = "/speakers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "speakers", description = "People, organizations and anonymous sources")
class SpeakerController {

    private final SpeakerEditing editing;
    private final SpeakerMerge merge;
    private final ETags etags;
    private final JsonReader json;

    SpeakerController(SpeakerEditing editing, SpeakerMerge merge, ETags etags, JsonReader json) {
        this.editing = editing;
        this.merge = merge;
        this.etags = etags;
        this.json = json;
    }

    record MergeInto(@NotNull Long into) {}

    @GetMapping("/{id}")
    @Operation(summary = "Read a speaker", description = "A merged speaker answers 301 to the one it became.")
    ResponseEntity<SpeakerView> read(@PathVariable long id) {
        return etags.answer(ResponseEntity.ok(), editing.read(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a speaker")
    ResponseEntity<SpeakerView> add(@Valid @RequestBody NewSpeaker given) {
        SpeakerView added = editing.add(given);
        return etags.answer(ResponseEntity.created(URI.create("/speakers/" + added.id())), added);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a speaker's names and roles")
    ResponseEntity<SpeakerView> replace(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewSpeaker given) {
        return etags.answer(ResponseEntity.ok(), editing.change(id, ifMatch, before -> given));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change some of a speaker's fields")
    ResponseEntity<SpeakerView> patch(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch) {
        return etags.answer(
                ResponseEntity.ok(),
                editing.change(id, ifMatch, before -> json.patched(before, patch, NewSpeaker.class)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a speaker",
            description = "Only one without quotes; else merge, or correct the quotes.")
    void remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        editing.remove(id, ifMatch);
    }

    @PostMapping("/{id}/merge")
    @Operation(
            summary = "Merge a speaker into another",
            description =
                    "Moves quotes, names and roles, and ends the reviews that asked whether the two are one; the old"
                            + " address then answers 301.")
    ResponseEntity<SpeakerView> merge(@PathVariable long id, @Valid @RequestBody MergeInto target) {
        merge.merge(id, target.into());
        return etags.answer(ResponseEntity.ok(), editing.read(target.into()));
    }
}
