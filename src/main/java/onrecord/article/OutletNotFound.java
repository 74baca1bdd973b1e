package onrecord.article;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** There is no such outlet. */
class OutletNotFound extends Failure {

    OutletNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "outlet-not-found", "There is no outlet " + id + ".");
    }
}
