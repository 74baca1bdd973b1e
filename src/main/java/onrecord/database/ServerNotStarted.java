package onrecord.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The embedded PostgreSQL did not start; the message ends with the last words of its log. */
public final class ServerNotStarted extends StartRefused {

    private static final int LAST_LINES = 5;

    private final Path log;

    ServerNotStarted(Path log, Throwable cause) {
        super("The embedded PostgreSQL did not start: %s.%s".formatted(cause.getMessage(), lastWordsOf(log)), cause);
        this.log = log;
    }

    @Override
    String action() {
        return "Read %s, or use a server of your own: SPRING_DATASOURCE_URL=jdbc:postgresql://host/onrecord"
                .formatted(log);
    }

    private static String lastWordsOf(Path log) {
        try {
            // its encoding follows the platform's messages, and every byte is a character of this one
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return last.stream().map("\n    "::concat).collect(Collectors.joining());
        } catch (IOException noLogYet) {
            return "";
        }
    }
}
