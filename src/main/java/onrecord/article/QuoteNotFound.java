package onrecord.article;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** There is no such quote. */
public class QuoteNotFound extends Failure {

    public QuoteNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "quote-not-found", "There is no quote " + id + ".");
    }
}
