package onrecord.article;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** There is no such quote. */
class QuoteNotFound extends Failure {

    QuoteNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "quote-not-found", "There is no quote " + id + ".");
    }
}
