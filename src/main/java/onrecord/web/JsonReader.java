package onrecord.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.web.InvalidRequest.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that does not come as a whole request body, by the same rules and with the same failures. */
@Component
public class JsonReader {

    private final JsonMapper json;
    private final Validator validator;

    JsonReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The view with a merge patch applied, read as what a client may send.
     *
     * @throws Failure 400 where the result is not valid
     */
    public <T> T patched(Object view, JsonNode patch, Class<T> type) {
        try {
            return valid(json.treeToValue(MergePatch.apply(json.valueToTree(view), patch), type));
        } catch (JacksonException failure) {
            throw UnreadableBody.of(failure);
        }
    }

    /**
     * One JSON document as a valid value.
     *
     * @throws Failure 400 where the text is not JSON or the value is not valid
     */
    public <T> T read(String document, Class<T> type) {
        try {
            return valid(json.readValue(document, type));
        } catch (JacksonException failure) {
            throw UnreadableBody.of(failure);
        }
    }

    private <T> T valid(@Nullable T value) {
        if (value == null) {
            throw new InvalidRequest("body", "must be a JSON object");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            List<FieldProblem> problems = violations.stream()
                    .map(broken -> new FieldProblem(
                            BrokenRules.field(
                                    broken.getPropertyPath().toString(),
                                    broken.getConstraintDescriptor().getAnnotation() instanceof AssertTrue),
                            broken.getMessage()))
                    .sorted(Comparator.comparing(FieldProblem::field))
                    .toList();
            throw new InvalidRequest(problems);
        }
        return value;
    }
}
