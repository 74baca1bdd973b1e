package onrecord.speaker;

import java.net.URI;
import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** The speaker was merged into another, whose address the answer names. */
public class SpeakerMoved extends Failure {

    public SpeakerMoved(long id, long successor) {
        super(HttpStatus.MOVED_PERMANENTLY, "speaker-merged", "Speaker " + id + " is now speaker " + successor + ".");
        getHeaders().setLocation(URI.create("/speakers/" + successor));
        with("speakerId", successor);
    }
}
