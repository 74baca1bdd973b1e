package onrecord.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tag of a language in the form of BCP 47; null is accepted. */
@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface LanguageTag {

    String message() default "must be a language tag such as en or zh-Hant";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
