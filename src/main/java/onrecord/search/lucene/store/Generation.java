package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onrecord.changes.Position;
import onrecord.search.index.SearchIndex.Part;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The indexes of one generation, with how far in which history they have come. */
final class Generation implements Closeable {

    private final Path folder;
    private final Map<Part, DiskIndex> parts = new EnumMap<>(Part.class);
    private final Searchers searchers;
    private @Nullable Position saved;

    private Generation(Path folder) throws IOException {
        this.folder = folder;
        try {
            for (Part part : Part.values()) {
                parts.put(part, DiskIndex.open(part, folderOf(part, folder)));
            }
            searchers = Searchers.of(parts);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(parts.values());
            throw failure;
        }
    }

    private static Path folderOf(Part part, Path folder) {
        return folder.resolve(part.name().toLowerCase(Locale.ROOT));
    }

    static Generation open(Path folder) throws IOException {
        return new Generation(folder);
    }

    /**
     * Opens a copy of what was last saved.
     *
     * @throws IOException if that cannot be read, or not every byte is as it was written
     */
    Generation copyTo(Path copy, IndexCopy.Pulse pulse) throws IOException {
        for (Map.Entry<Part, DiskIndex> part : parts.entrySet()) {
            part.getValue().copyTo(folderOf(part.getKey(), copy), pulse);
        }
        return new Generation(copy);
    }

    /** Removes whatever of a generation is in this folder. */
    static void removeFrom(Path folder) throws IOException {
        for (Part part : Part.values()) {
            FileSystemUtils.deleteRecursively(folderOf(part, folder));
        }
    }

    /** Saves all; a crash between them leaves some behind, and {@link #position} tells the earliest. */
    void commit(UUID history, Position position) throws IOException {
        if (position.equals(saved)) {
            return;
        }
        Map<String, String> notes = Standing.of(history, position).notes();
        for (DiskIndex part : parts.values()) {
            part.commit(notes);
        }
        saved = position;
    }

    /** Where to go on, if all are complete, of this version and of this history. */
    Optional<Position> position(UUID history) {
        return parts.values().stream()
                .map(part -> Standing.read(part.notes())
                        .filter(standing -> standing.isUsable(history))
                        .map(Standing::position))
                .reduce((a, b) -> a.flatMap(first -> b.map(second -> earlier(first, second))))
                .orElseThrow();
    }

    private static Position earlier(Position a, Position b) {
        int order = Long.compareUnsigned(a.tx(), b.tx());
        return order < 0 || (order == 0 && a.id() <= b.id()) ? a : b;
    }

    /** Before and after all data is written. */
    void expectMuch(boolean much) {
        articles().expectMuch(much);
        quotes().expectMuch(much);
    }

    /** Shows what was written until now, in all indexes at once. */
    void refresh() throws IOException {
        searchers.refresh();
    }

    /** What is searched. */
    Searchers searchers() {
        return searchers;
    }

    /** How many documents of this part a search can see. */
    int size(Part part) {
        return searchers.search(
                part, Snapshot.NONE, searcher -> searcher.getIndexReader().numDocs());
    }

    /** The index of articles. */
    DiskIndex articles() {
        return of(Part.ARTICLES);
    }

    /** The index of quotes. */
    DiskIndex quotes() {
        return of(Part.QUOTES);
    }

    /** The index of speakers. */
    DiskIndex speakers() {
        return of(Part.SPEAKERS);
    }

    /** The index of outlets. */
    DiskIndex outlets() {
        return of(Part.OUTLETS);
    }

    private DiskIndex of(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        List<Closeable> all = new ArrayList<>(List.of(searchers));
        all.addAll(parts.values());
        IOUtils.close(all);
    }
}
