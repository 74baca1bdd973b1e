package onrecord.web.security;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The people who may write. */
@Repository
class Editors {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Editors(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    Optional<String> passwordHash(String name) {
        return jdbc.sql("select password_hash from editor where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from editor)")
                .query(Boolean.class)
                .single();
    }

    /** Adds the editor unless the name is taken; tells whether it was added. */
    boolean add(String name, String password) {
        return jdbc.sql("insert into editor (name, password_hash) values (?, ?) on conflict do nothing")
                        .params(name, passwords.encode(password))
                        .update()
                == 1;
    }

    void changePassword(String name, String password) {
        jdbc.sql("update editor set password_hash = ? where name = ?")
                .params(passwords.encode(password), name)
                .update();
    }
}
