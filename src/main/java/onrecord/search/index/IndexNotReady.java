package onrecord.search.index;

import onrecord.web.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The first index is still being built; single things can be read by id meanwhile. */
public class IndexNotReady extends Failure {

    public IndexNotReady(@Nullable IndexProgress progress) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "index-not-ready",
                progress == null
                        ? "The search index is being opened."
                        : "The search index is being built: " + progress.articles() + " of " + progress.of()
                                + " articles.");
        getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
