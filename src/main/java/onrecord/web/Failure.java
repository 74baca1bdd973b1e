package onrecord.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be served, told in a sentence a journalist understands and a code a program can rely on. */
public abstract class Failure extends ErrorResponseException {

    /**
     * @param code stable, in lower case with dashes: {@code url-already-stored}; the title is made from it
     * @param detail one sentence on what is wrong with this request
     */
    protected Failure(HttpStatus status, String code, String detail) {
        this(status, code, detail, null);
    }

    /** The same, with what led to it. */
    protected Failure(HttpStatus status, String code, String detail, @Nullable Throwable cause) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), cause);
        getBody().setTitle(StringUtils.capitalize(code.replace('-', ' ')));
        with("code", code);
    }

    /** Adds a member to the problem document. */
    protected final void with(String name, Object value) {
        getBody().setProperty(name, value);
    }

    @Override
    public String getMessage() {
        return String.valueOf(getBody().getDetail());
    }
}
