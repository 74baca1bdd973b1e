package onrecord.speaker;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** Another speaker already has this name. */
class SpeakerNameTaken extends Failure {

    SpeakerNameTaken(String name, long holder) {
        super(
                HttpStatus.CONFLICT,
                "speaker-name-taken",
                "Speaker " + holder + " is already named “" + name + "”; use an alias, or merge the two.");
        with("speakerId", holder);
    }
}
