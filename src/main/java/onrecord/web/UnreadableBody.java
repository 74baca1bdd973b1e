package onrecord.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A body that is not JSON; where it is JSON of the wrong shape, {@link InvalidRequest} names the field. */
final class UnreadableBody extends Failure {

    private UnreadableBody(String detail) {
        super(HttpStatus.BAD_REQUEST, "malformed-json", detail);
    }

    static Failure of(HttpMessageNotReadableException failure) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLarge tooLarge) {
            return tooLarge.failure();
        }
        return switch (failure.getCause()) {
            case JacksonException json -> of(json);
            case null, default -> new UnreadableBody("The request has no readable JSON body.");
        };
    }

    /** The same for JSON read outside a controller, such as a line of an import. */
    static Failure of(JacksonException failure) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLarge tooLarge) {
            return tooLarge.failure();
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new InvalidRequest(
                        path(unknown),
                        Nearest.to(unknown.getPropertyName(), known(unknown))
                                .map(name -> "is not known; did you mean " + name + "?")
                                .orElse("is not known"));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                new InvalidRequest(path(mismatch), BrokenRules.expected(mismatch.getTargetType()));
            case MismatchedInputException mismatch -> new InvalidRequest("body", "must be a JSON object");
            case DatabindException databind
            when !databind.getPath().isEmpty() -> new InvalidRequest(path(databind), "cannot be read");
            default -> new UnreadableBody("The body is not valid JSON" + at(failure.getLocation()) + ".");
        };
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
