package onrecord.search.index;

import java.util.List;

/**
 * How the index differs from the database; what the change log still holds for it does not count.
 *
 * @param seconds how long the comparison took
 */
record IndexComparison(
        boolean consistent, double seconds, Compared articles, Compared quotes, Compared speakers, Compared outlets) {

    static IndexComparison of(double seconds, Compared articles, Compared quotes, Compared speakers, Compared outlets) {
        boolean consistent = articles.same() && quotes.same() && speakers.same() && outlets.same();
        return new IndexComparison(consistent, seconds, articles, quotes, speakers, outlets);
    }

    /**
     * Of one kind of document.
     *
     * @param waiting those that differ only until the index has taken over what the change log holds for it
     * @param missing those that the index should hold
     * @param surplus those that the database does not hold any more
     * @param stale those that were made from another state of the database
     */
    record Compared(
            long inDatabase, long inIndex, long waiting, Differing missing, Differing surplus, Differing stale) {

        boolean same() {
            return missing.count() + surplus.count() + stale.count() == 0;
        }
    }

    /**
     * What differs in one way.
     *
     * @param ids the first hundred
     */
    record Differing(long count, List<Long> ids) {}
}
