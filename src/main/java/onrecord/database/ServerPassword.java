package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's password: without one every user of the machine could connect, and run programs as us. */
final class ServerPassword {

    private static final int BYTES = 24;

    private ServerPassword() {}

    /** The password kept in this file, made at the first start. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(OwnerOnly.file(file), random(), StandardOpenOption.SYNC);
        }
        return Files.readString(file);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
