package onrecord.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import onrecord.web.ETags;
import onrecord.web.Listing;
import onrecord.web.Pages;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/outlets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "outlets", description = "Publishers; an article brings its own along")
class OutletController {

    private final Outlets outlets;
    private final OutletListing listing;
    private final ETags etags;

    OutletController(Outlets outlets, OutletListing listing, ETags etags) {
        this.outlets = outlets;
        this.listing = listing;
        this.etags = etags;
    }

    record NewOutlet(
            @NotBlank
            @Size(max = 200)
            @PlainText
            @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "must hold a letter or a digit")
            String name) {}

    @GetMapping
    @Operation(summary = "List outlets by name")
    ResponseEntity<Listing<OutletView>> list(
            @RequestParam(required = false) @Size(max = 300) @PlainText @Nullable String q,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor) {
        return Pages.answer(listing.find(q, limit, cursor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an outlet")
    ResponseEntity<OutletView> read(@PathVariable long id) {
        return answer(ResponseEntity.ok(), outlets.findById(id).orElseThrow(() -> new OutletNotFound(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an outlet")
    ResponseEntity<OutletView> add(@Valid @RequestBody NewOutlet given) {
        Outlet added = outlets.saveAndFlush(new Outlet(given.name()));
        return answer(ResponseEntity.created(URI.create("/outlets/" + added.id())), added);
    }

    @PutMapping("/{id}")
    @Transactional
    @Operation(summary = "Rename an outlet")
    public ResponseEntity<OutletView> rename(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewOutlet given) {
        Outlet outlet = current(id, ifMatch);
        outlet.rename(given.name());
        return answer(ResponseEntity.ok(), outlets.saveAndFlush(outlet));
    }

    @DeleteMapping("/{id}")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an outlet", description = "Only one without articles.")
    public void remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        outlets.delete(current(id, ifMatch));
    }

    private Outlet current(long id, @Nullable String ifMatch) {
        Outlet outlet = outlets.findAndLock(id).orElseThrow(() -> new OutletNotFound(id));
        etags.requireCurrent(ifMatch, OutletView.of(outlet));
        return outlet;
    }

    private ResponseEntity<OutletView> answer(ResponseEntity.BodyBuilder answer, Outlet outlet) {
        OutletView view = OutletView.of(outlet);
        return etags.answer(answer, view);
    }
}
