package onrecord.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A value in the request that breaks a rule; the problem lists each one with its field. */
public class InvalidRequest extends Failure {

    /** One broken rule. */
    public record FieldProblem(String field, String message) {}

    public InvalidRequest(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    public InvalidRequest(List<FieldProblem> errors) {
        super(HttpStatus.BAD_REQUEST, "invalid-request", sentence(inOrder(errors)));
        with("errors", inOrder(errors));
    }

    /** Validators find them in any order. */
    private static List<FieldProblem> inOrder(List<FieldProblem> errors) {
        return errors.stream().sorted(Comparator.comparing(FieldProblem::field)).toList();
    }

    static String sentence(List<FieldProblem> errors) {
        return String.join(
                "; ",
                errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .toList());
    }
}
