package onrecord.search.opensearch.cluster;

import onrecord.web.Failure;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The cluster does not answer, or not now. Nothing is lost: it catches up from the change log. */
public class ClusterAway extends Failure {

    ClusterAway(Exception cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "search-unavailable",
                "The search cluster does not answer; what is known by its id can be read meanwhile.",
                cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
