package onrecord.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.web.InvalidRequest.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Reads the validators' findings as field and message. */
final class BrokenRules {

    private BrokenRules() {}

    static List<FieldProblem> of(Errors errors) {
        return errors.getAllErrors().stream().map(BrokenRules::of).toList();
    }

    static List<FieldProblem> of(HandlerMethodValidationException failure) {
        return failure.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors errors
                        ? of(errors).stream()
                        : result.getResolvableErrors().stream()
                                .map(error -> new FieldProblem(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    private static FieldProblem of(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return new FieldProblem(error.getObjectName(), String.valueOf(error.getDefaultMessage()));
        }
        String message = field.contains(TypeMismatchException.class)
                ? expected(wanted(field.unwrap(TypeMismatchException.class)))
                : String.valueOf(field.getDefaultMessage());
        return new FieldProblem(field(field.getField(), "AssertTrue".equals(field.getCode())), message);
    }

    /** The field's name, or for a rule between several fields that of the object which holds them. */
    static String field(String path, boolean between) {
        if (!between) {
            return path;
        }
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "body" : path.substring(0, dot);
    }

    /** The type of the value itself, also where it is one of a list. */
    private static @Nullable Class<?> wanted(TypeMismatchException failure) {
        return failure.getCause() instanceof ConversionFailedException conversion
                ? conversion.getTargetType().getType()
                : failure.getRequiredType();
    }

    /** What a value of this type looks like, as the end of a sentence that begins with the field. */
    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                                    .toList());
        }
        if (type == LocalDate.class) {
            return "must be a date such as 2023-06-19";
        }
        if (type == Instant.class) {
            return "must be a time such as 2023-06-19T08:30:00Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive()
                ? "must be a whole number"
                : "has the wrong type";
    }
}
