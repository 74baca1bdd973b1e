package onrecord.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One database of the embedded server, in the words Boot's data source understands. */
record ServerDatabase(int port, String name, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    // not the record's own, which would print the password
    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
