package onrecord.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import onrecord.changes.ChangeLog;
import onrecord.changes.Lag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/index", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "index", description = "The search index, for editors")
class IndexController {

    private final SearchIndex index;
    private final ChangeLog changes;
    private final IndexCheck check;

    IndexController(SearchIndex index, ChangeLog changes, IndexCheck check) {
        this.index = index;
        this.changes = changes;
        this.check = check;
    }

    /**
     * The index as it is now.
     *
     * @param changesBehind changes of the database that it has not taken over yet; 10000 when they are that many or more
     * @param secondsBehind how long the oldest of these has waited
     * @param rebuild how far a rebuild is, while one runs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndexState(
            boolean ready,
            long articles,
            long quotes,
            long speakers,
            long changesBehind,
            double secondsBehind,
            @Nullable IndexProgress rebuild) {}

    @GetMapping
    @Operation(summary = "Read the state of the search index")
    IndexState state() {
        boolean ready = index.isOpen();
        Lag lag = ready ? changes.lag(index.position()) : new Lag(0, 0);
        SearchIndex.Sizes sizes = ready ? index.sizes() : SearchIndex.Sizes.NONE;
        return new IndexState(
                ready,
                sizes.articles(),
                sizes.quotes(),
                sizes.speakers(),
                lag.changes(),
                lag.seconds(),
                index.progress());
    }

    @GetMapping("/check")
    @Operation(
            summary = "Compare the search index with the database",
            description = "Names what is missing, surplus or stale. Reads everything once: a million articles take"
                    + " minutes. What the change log still holds for the index is no difference.")
    IndexComparison check() {
        return check.compare();
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Build another search index",
            description =
                    "The present one answers until the new one has caught up. Asking again while one is being built"
                            + " starts no second one; asking for all anew while one takes documents over is a 409. What"
                            + " the present one holds just as the database has it is taken over, where it lies on this"
                            + " machine and no bit of it has changed.")
    ResponseEntity<IndexState> rebuild(
            @Parameter(description = "Take nothing over: make every document again")
                    @RequestParam(defaultValue = "false")
                    boolean anew) {
        if (!index.rebuild(anew)) {
            throw new RebuildRuns();
        }
        return ResponseEntity.accepted().location(URI.create("/index")).body(state());
    }
}
