package onrecord.speaker;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** There is no such speaker. */
public class SpeakerNotFound extends Failure {

    public SpeakerNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "speaker-not-found", "There is no speaker " + id + ".");
    }
}
