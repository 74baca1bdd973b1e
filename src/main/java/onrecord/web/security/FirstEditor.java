package onrecord.web.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that somebody can write, without a password that everybody knows. */
@Component
@Order(0)
class FirstEditor implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstEditor.class);
    private static final String NAME = "editor";

    private final Editors editors;
    private final PasswordEncoder passwords;
    private final @Nullable String chosen;

    FirstEditor(Editors editors, PasswordEncoder passwords, AccessProperties properties) {
        this.editors = editors;
        this.passwords = passwords;
        this.chosen = properties.editorPassword();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (chosen != null && !chosen.isBlank()) {
            set(chosen);
        } else if (editors.none()) {
            String generated = random();
            if (editors.add(NAME, generated)) {
                log.warn("The first editor is “{}” with the password {} – it is not shown again", NAME, generated);
            }
        }
    }

    private void set(String password) {
        boolean current = editors.passwordHash(NAME)
                .map(hash -> passwords.matches(password, hash))
                .orElseGet(() -> editors.add(NAME, password));
        if (!current) {
            editors.changePassword(NAME, password);
        }
    }

    private static String random() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
