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
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.documents.Documents;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The indexes of one generation, with how far in which history they have come. */
final class Generation implements Closeable {

    private static final String ARTICLES = "articles";
    private static final String QUOTES = "quotes";
    private static final String SPEAKERS = "speakers";
    private static final String OUTLETS = "outlets";

    private final Path folder;
    private final DiskIndex articles;
    private final DiskIndex quotes;
    private final DiskIndex speakers;
    private final DiskIndex outlets;
    private @Nullable Position saved;

    private Generation(Path folder) throws IOException {
        this.folder = folder;
        List<DiskIndex> opened = new ArrayList<>();
        try {
            articles = opened(DiskIndex.sortedByDate(folder.resolve(ARTICLES)), opened);
            quotes = opened(DiskIndex.sortedByDate(folder.resolve(QUOTES)), opened);
            speakers = opened(DiskIndex.ofNames(folder.resolve(SPEAKERS)), opened);
            outlets = opened(DiskIndex.ofNames(folder.resolve(OUTLETS)), opened);
        } catch (IOException failure) {
            IOUtils.closeWhileHandlingException(opened);
            throw failure;
        }
    }

    private static DiskIndex opened(DiskIndex part, List<DiskIndex> all) {
        all.add(part);
        return part;
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
        articles.copyTo(copy.resolve(ARTICLES), pulse);
        quotes.copyTo(copy.resolve(QUOTES), pulse);
        speakers.copyTo(copy.resolve(SPEAKERS), pulse);
        outlets.copyTo(copy.resolve(OUTLETS), pulse);
        return new Generation(copy);
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
                "version", Documents.VERSION,
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
                .map(part -> position(part.notes(), history))
                .reduce((a, b) -> a.flatMap(first -> b.map(second -> earlier(first, second))))
                .orElseThrow();
    }

    private static Optional<Position> position(Map<String, String> notes, UUID history) {
        boolean usable = Documents.VERSION.equals(notes.get("version"))
                && history.toString().equals(notes.get("history"));
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
    DiskIndex of(Part part) {
        return switch (part) {
            case ARTICLES -> articles;
            case QUOTES -> quotes;
            case SPEAKERS -> speakers;
            case OUTLETS -> outlets;
        };
    }

    DiskIndex articles() {
        return articles;
    }

    /** The index of quotes. */
    DiskIndex quotes() {
        return quotes;
    }

    /** The index of speakers. */
    DiskIndex speakers() {
        return speakers;
    }

    /** The index of outlets. */
    DiskIndex outlets() {
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
