package onrecord.web.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.web.Failure;
import onrecord.web.PlainText;
import onrecord.web.security.AccessTokens.AccessToken;
import onrecord.web.security.AccessTokens.IssuedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/tokens")
@Tag(name = "tokens", description = "Bearer tokens for programs that write")
class TokenController {

    private final AccessTokens tokens;

    TokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** What a token is for, and for how many days; without them it does not expire. */
    record NewToken(
            @NotBlank @Size(max = 100) @PlainText String label,
            @Min(1) @Max(3650) @Nullable Integer days) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a token", description = "The only answer that shows the token itself.")
    ResponseEntity<IssuedToken> issue(@Valid @RequestBody NewToken wanted, Principal editor) {
        Instant expiry = wanted.days() == null ? null : Instant.now().plus(Duration.ofDays(wanted.days()));
        IssuedToken issued = tokens.issue(editor.getName(), wanted.label(), expiry);
        return ResponseEntity.created(URI.create("/tokens/" + issued.id())).body(issued);
    }

    @GetMapping
    @Operation(summary = "List your tokens")
    List<AccessToken> list(Principal editor) {
        return tokens.of(editor.getName());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token")
    void revoke(@PathVariable long id, Principal editor) {
        if (!tokens.revoke(editor.getName(), id)) {
            throw new Failure(HttpStatus.NOT_FOUND, "token-not-found", "You have no token " + id + ".") {};
        }
    }
}
