package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.changes.Position;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The indexes of one generation, with how far in which history they have come. */
public final class Shelves implements Closeable {

    /** Raised whenever documents are made differently: an index of another version is built anew. */
    private static final String VERSION = "7";

    private static final String ARTICLES = "articles";
    private static final String QUOTES = "quotes";
    private static final String SPEAKERS = "speakers";
    private static final String OUTLETS = "outlets";

    private final Path folder;
    private final Shelf articles;
    private final Shelf quotes;
    private final Shelf speakers;
    private final Shelf outlets;
    private @Nullable Position saved;

    private Shelves(Path folder) throws IOException {
        this.folder = folder;
        List<Shelf> opened = new ArrayList<>();
        try {
            articles = opened(Shelf.sortedByDate(folder.resolve(ARTICLES)), opened);
            quotes = opened(Shelf.sortedByDate(folder.resolve(QUOTES)), opened);
            speakers = opened(Shelf.ofNames(folder.resolve(SPEAKERS)), opened);
            outlets = opened(Shelf.ofNames(folder.resolve(OUTLETS)), opened);
        } catch (IOException failure) {
            IOUtils.closeWhileHandlingException(opened);
            throw failure;
        }
    }

    private static Shelf opened(Shelf shelf, List<Shelf> all) {
        all.add(shelf);
        return shelf;
    }

    static Shelves open(Path folder) throws IOException {
        return new Shelves(folder);
    }

    /**
     * Opens a copy of what was last saved.
     *
     * @throws IOException if that cannot be read, or not every byte is as it was written
     */
    Shelves copyTo(Path copy, ShelfCopy.Pulse pulse) throws IOException {
        articles.copyTo(copy.resolve(ARTICLES), pulse);
        quotes.copyTo(copy.resolve(QUOTES), pulse);
        speakers.copyTo(copy.resolve(SPEAKERS), pulse);
        outlets.copyTo(copy.resolve(OUTLETS), pulse);
        return new Shelves(copy);
    }

    /** Removes whatever of a generation is in this folder. */
    static void removeFrom(Path folder) throws IOException {
        for (String part : List.of(ARTICLES, QUOTES, SPEAKERS, OUTLETS)) {
            FileSystemUtils.deleteRecursively(folder.resolve(part));
        }
    }

    /** Saves all; a crash between them leaves some behind, and {@link #position} tells the earliest. */
    void commit(UUID history, Position position) throws IOException {
        if (position.equals(saved)) {
            return;
        }
        Map<String, String> notes = Map.of(
                "version", VERSION,
                "history", history.toString(),
                "tx", Long.toUnsignedString(position.tx()),
                "id", Long.toString(position.id()));
        articles.commit(notes);
        quotes.commit(notes);
        speakers.commit(notes);
        outlets.commit(notes);
        saved = position;
    }

    /** Where to go on, if all are complete, of this version and of this history. */
    Optional<Position> position(UUID history) {
        return Stream.of(articles, quotes, speakers, outlets)
                .map(shelf -> position(shelf.notes(), history))
                .reduce((a, b) -> a.flatMap(first -> b.map(second -> earlier(first, second))))
                .orElseThrow();
    }

    private static Optional<Position> position(Map<String, String> notes, UUID history) {
        boolean usable =
                VERSION.equals(notes.get("version")) && history.toString().equals(notes.get("history"));
        return usable
                ? Optional.of(new Position(
                        Long.parseUnsignedLong(notes.getOrDefault("tx", "0")),
                        Long.parseLong(notes.getOrDefault("id", "0"))))
                : Optional.empty();
    }

    private static Position earlier(Position a, Position b) {
        int order = Long.compareUnsigned(a.tx(), b.tx());
        return order < 0 || (order == 0 && a.id() <= b.id()) ? a : b;
    }

    /** Before and after all data is written. */
    void expectMuch(boolean much) {
        articles.expectMuch(much);
        quotes.expectMuch(much);
    }

    void refresh() throws IOException {
        outlets.refresh(); // names first: whoever finds an article finds the names in it
        speakers.refresh();
        quotes.refresh();
        articles.refresh();
    }

    /** The index of articles. */
    public Shelf articles() {
        return articles;
    }

    /** The index of quotes. */
    public Shelf quotes() {
        return quotes;
    }

    /** The index of speakers. */
    public Shelf speakers() {
        return speakers;
    }

    /** The index of outlets. */
    public Shelf outlets() {
        return outlets;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        articles.close();
        quotes.close();
        speakers.close();
        outlets.close();
    }
}
