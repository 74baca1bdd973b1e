package onrecord.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import onrecord.web.Failure;
import onrecord.web.InvalidRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "imports", description = "Many articles at once, for editors")
class ImportController {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportQueue queue;

    ImportController(Imports imports, ImportFiles files, ImportQueue queue) {
        this.imports = imports;
        this.files = files;
        this.queue = queue;
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Import articles",
            description =
                    "JSON Lines: on each line what POST /articles takes. Answers as soon as everything is received;"
                            + " the Location tells the progress. A line that cannot be stored is reported and passed over.")
    ResponseEntity<ImportView> add(InputStream lines) throws IOException {
        long id = imports.nextId();
        long bytes = files.keep(id, lines);
        if (bytes == 0) {
            files.remove(id);
            throw new InvalidRequest("body", "holds no line");
        }
        imports.add(id, bytes);
        queue.add(id);
        return ResponseEntity.accepted().location(URI.create("/imports/" + id)).body(read(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read the progress of an import, and which lines were rejected and why")
    ImportView read(@PathVariable long id) {
        return imports.find(id)
                .orElseThrow(() ->
                        new Failure(HttpStatus.NOT_FOUND, "import-not-found", "There is no import " + id + ".") {});
    }

    @GetMapping
    @Operation(summary = "List the latest imports")
    List<ImportView> latest() {
        return imports.latest(50);
    }
}
