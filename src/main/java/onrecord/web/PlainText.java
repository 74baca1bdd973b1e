package onrecord.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text that every reader can take: no half of a surrogate pair, no NUL, which UTF-8 and PostgreSQL cannot hold. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    String message() default "holds a NUL or half of a surrogate pair";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null; {@code @NotBlank} is another rule. */
    final class Validator implements ConstraintValidator<PlainText, @Nullable CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            for (int i = 0; i < text.length(); i++) { // no stream: bodies are long, and imports bring many
                if (text.charAt(i) == 0) {
                    return false;
                }
                if (Character.isSurrogate(text.charAt(i))) {
                    if (!isPair(text, i)) {
                        return false;
                    }
                    i++;
                }
            }
            return true;
        }

        private static boolean isPair(CharSequence text, int at) {
            return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        }
    }
}
