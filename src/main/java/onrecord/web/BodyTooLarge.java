package onrecord.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Raised while a body is being read, at the first byte too many. */
final class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    Failure failure() {
        return new Failure(
                HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is longer than " + limit + " bytes.") {};
    }
}
