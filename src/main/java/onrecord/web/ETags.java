package onrecord.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Entity tags made from what the reader sees, so that a tag changes exactly when the answer does (RFC 9110, 8.8.3). */
@Component
public class ETags {

    private final JsonMapper json;

    ETags(JsonMapper json) {
        this.json = json;
    }

    /** The strong tag of this view. */
    public String of(Object view) {
        return '"' + DigestUtils.md5DigestAsHex(json.writeValueAsBytes(view)) + '"';
    }

    /** The view as an answer with its tag; a cache may keep it, and has to ask whether it is still current. */
    public <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, T view) {
        return answer.eTag(of(view)).cacheControl(CacheControl.noCache()).body(view);
    }

    /**
     * Lets a change pass only for a reader of the current state.
     *
     * @throws Failure 428 without {@code If-Match}, 412 where it names another state
     */
    public void requireCurrent(@Nullable String ifMatch, Object view) {
        if (ifMatch == null) {
            throw new Failure(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "Send the ETag of what you read as If-Match, so that nobody's change is overwritten.") {};
        }
        String current = of(view);
        for (String tag : StringUtils.commaDelimitedListToStringArray(ifMatch)) {
            if (tag.strip().equals(current) || tag.strip().equals("*")) {
                return;
            }
        }
        throw new Failure(
                HttpStatus.PRECONDITION_FAILED, "stale-etag", "This has changed since you read it; read it again.") {};
    }
}
