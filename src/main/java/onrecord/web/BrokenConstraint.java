package onrecord.web;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** A rule of the database that the request would break; constraints are named so that their names explain them. */
final class BrokenConstraint extends Failure {

    private static final String STILL_REFERRED_TO = "23503"; // PostgreSQL's code of a broken foreign key

    private BrokenConstraint(String constraint, String sentence) {
        super(
                HttpStatus.CONFLICT,
                constraint.replace('_', '-'),
                sentence + " the rule “" + constraint.replace('_', ' ') + "”.");
    }

    static BrokenConstraint of(DataIntegrityViolationException failure) {
        String constraint = name(failure);
        boolean referredTo = NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && STILL_REFERRED_TO.equals(cause.getSQLState());
        return new BrokenConstraint(
                constraint == null ? "data_integrity" : constraint,
                referredTo
                        ? "Something else still refers to this, or what this refers to was just removed:"
                        : "This would break");
    }

    private static @Nullable String name(DataIntegrityViolationException failure) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException cause) {
            ServerErrorMessage message = cause.getServerErrorMessage();
            return message == null ? null : message.getConstraint();
        }
        return failure.getCause() instanceof ConstraintViolationException violation
                ? violation.getConstraintName()
                : null;
    }
}
