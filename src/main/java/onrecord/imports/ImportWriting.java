package onrecord.imports;

import java.util.List;
import onrecord.article.ArticleIntake;
import onrecord.article.StoredArticle;
import onrecord.changes.Pace;
import onrecord.imports.PreparedLine.Accepted;
import onrecord.imports.PreparedLine.Rejected;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores a chunk of articles and counts it, both in the chunk's transaction. */
class ImportWriting implements ItemWriter<PreparedLine> {

    private final long importId;
    private final ArticleIntake intake;
    private final Imports imports;
    private final Pace pace;
    private long since = System.nanoTime();

    ImportWriting(long importId, ArticleIntake intake, Imports imports, Pace pace) {
        this.importId = importId;
        this.intake = intake;
        this.imports = imports;
        this.pace = pace;
    }

    @Override
    public void write(Chunk<? extends PreparedLine> chunk) throws InterruptedException {
        pace.keep(); // before the first write: nothing is held up by a transaction that waits
        List<Accepted> accepted = only(chunk, Accepted.class);
        List<Rejected> rejected = only(chunk, Rejected.class);
        List<StoredArticle> stored =
                intake.storeAll(accepted.stream().map(Accepted::article).toList());
        long added = stored.stream().filter(StoredArticle::added).count();
        ImportLine last = chunk.getItems().getLast().line();
        long now = System.nanoTime();
        imports.reject(importId, rejected);
        imports.advance(importId, last, added, stored.size() - added, rejected.size(), (now - since) / 1_000_000);
        since = now;
    }

    private static <T> List<T> only(Chunk<? extends PreparedLine> chunk, Class<T> type) {
        return chunk.getItems().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
