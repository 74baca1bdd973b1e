package onrecord.search.language;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** A {@code q} that cannot be read; the problem says where, in UTF-16 code units from 0, and what to write instead. */
public class MalformedQuery extends Failure {

    MalformedQuery(int position, String reason, String hint) {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed-query",
                "The query cannot be read at position " + position + ": " + reason + "; " + hint);
        with("position", position);
        with("hint", hint);
    }
}
