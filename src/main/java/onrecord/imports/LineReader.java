package onrecord.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads lines from where the import stands; knows the byte at which each one ends. */
class LineReader implements ItemStreamReader<ImportLine> {

    /** As long as the body of any other request may be, in bytes. */
    static final int LONGEST_LINE = 8 << 20;

    private final Path file;
    private long offset;
    private long number;
    private @Nullable InputStream input;

    /**
     * @param offset where to begin, in bytes
     * @param number how many lines stand before
     */
    LineReader(Path file, long offset, long number) {
        this.file = file;
        this.offset = offset;
        this.number = number;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            InputStream opened = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            opened.skipNBytes(offset);
            input = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public @Nullable ImportLine read() throws IOException {
        for (ImportLine line = next(); line != null; line = next()) {
            if (line.json() == null || !line.json().isBlank()) {
                return line;
            }
        }
        return null;
    }

    private @Nullable ImportLine next() throws IOException {
        InputStream from = Objects.requireNonNull(input);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        int next = from.read();
        if (next < 0) {
            return null;
        }
        long length = 0;
        for (; next >= 0 && next != '\n'; next = from.read()) {
            if (length++ < LONGEST_LINE) {
                bytes.write(next);
            }
        }
        number++;
        offset += length + (next < 0 ? 0 : 1);
        return length > LONGEST_LINE
                ? new ImportLine(number, offset, null, "is longer than " + LONGEST_LINE + " bytes")
                : decoded(bytes.toByteArray());
    }

    private ImportLine decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = number == 1 && text.startsWith("\uFEFF"); // a byte order mark, as Windows tools write it
            return new ImportLine(number, offset, marked ? text.substring(1) : text, null);
        } catch (CharacterCodingException failure) {
            return new ImportLine(number, offset, null, "is not UTF-8");
        }
    }

    @Override
    public void close() {
        try {
            if (input != null) {
                input.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
