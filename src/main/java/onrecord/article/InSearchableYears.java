package onrecord.article;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** After the beginning of the year 1000 and before that of the year 3000, in UTC; null is accepted. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InSearchableYears.Validator.class)
@interface InSearchableYears {

    String message() default "must be between the years 1000 and 3000";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<InSearchableYears, @Nullable Instant> {

        private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

        @Override
        public boolean isValid(@Nullable Instant time, ConstraintValidatorContext context) {
            return time == null || (time.isAfter(FIRST) && time.isBefore(LAST));
        }
    }
}
