package onrecord.changes;

/**
 * A place in the change log: everything up to and with it has been followed.
 *
 * @param tx the transaction, PostgreSQL's {@code xid8}
 * @param id the row's number inside the log
 */
public record Position(long tx, long id) {}
