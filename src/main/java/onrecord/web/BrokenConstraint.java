package onrecord.web;

import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** A rule of the database that the request would break; constraints are named so that their names explain them. */
final class BrokenConstraint extends Failure {

    private BrokenConstraint(String constraint) {
        super(
                HttpStatus.CONFLICT,
                constraint.replace('_', '-'),
                "This would break the rule “" + constraint.replace('_', ' ') + "”.");
    }

    static BrokenConstraint of(DataIntegrityViolationException failure) {
        String constraint = name(failure);
        return new BrokenConstraint(constraint == null ? "data_integrity" : constraint);
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
