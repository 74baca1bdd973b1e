package onrecord.search;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A country of ISO 3166 alpha-2, in any case; an empty value asks for none. */
@Size(max = 2)
@Pattern(regexp = "\\s*|[A-Za-z]{2}")
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@interface CountryCode {

    String message() default "must be two letters such as US";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
