package onrecord.search.lucene.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onrecord.changes.Position;
import onrecord.search.lucene.documents.Documents;

/**
 * How far an index has come, as it is noted with each commit.
 *
 * @param version of the documents: {@link Documents#VERSION}
 */
record Standing(String version, UUID history, Position position) {

    private static final String VERSION = "version";
    private static final String HISTORY = "history";
    private static final String TX = "tx";
    private static final String ID = "id";

    static Standing of(UUID history, Position position) {
        return new Standing(Documents.VERSION, history, position);
    }

    Map<String, String> notes() {
        return Map.of(
                VERSION, version,
                HISTORY, history.toString(),
                TX, Long.toUnsignedString(position.tx()),
                ID, Long.toString(position.id()));
    }

    /** What these notes say; a new index has none. */
    static Optional<Standing> read(Map<String, String> notes) {
        String version = notes.get(VERSION);
        String history = notes.get(HISTORY);
        String tx = notes.get(TX);
        String id = notes.get(ID);
        return version == null || history == null || tx == null || id == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        version,
                        UUID.fromString(history),
                        new Position(Long.parseUnsignedLong(tx), Long.parseLong(id))));
    }

    boolean isUsable(UUID now) {
        return version.equals(Documents.VERSION) && history.equals(now);
    }
}
