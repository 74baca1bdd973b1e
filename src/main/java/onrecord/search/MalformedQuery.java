package onrecord.search;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** A {@code q} that cannot be read; the problem says where, counted from 0. */
public class MalformedQuery extends Failure {

    MalformedQuery(int position, String reason) {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed-query",
                "The query cannot be read at position " + position + ": " + reason);
        with("position", position);
    }
}
