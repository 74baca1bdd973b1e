package onrecord.extraction;

import java.util.SortedMap;
import java.util.TreeMap;
import onrecord.extraction.ShareTable.Share;

/** Whether what quotes say of their own confidence is true: words and speaker right, by bands of it. */
record ConfidenceTable(Findings findings) {

    /** A band reaches from one of these up to the next. */
    private static final double[] EDGES = {0, 0.5, 0.7, 0.88, 0.97, 1.01};

    private static final double HIGH = 0.9;

    /** Bands are named for the lowest and the highest value that occur; an empty one is left out. */
    ShareTable shares() {
        TreeMap<Double, Share> byValue = byValue();
        ShareTable table = new ShareTable("words and speaker, by confidence");
        for (int i = EDGES.length - 2; i >= 0; i--) {
            SortedMap<Double, Share> band = byValue.subMap(EDGES[i], EDGES[i + 1]);
            if (!band.isEmpty()) {
                table.put(band.firstKey() + " to " + band.lastKey(), Share.sum(band.values()));
            }
        }
        table.put(HIGH + " and above", Share.sum(byValue.tailMap(HIGH).values()));
        return table;
    }

    private TreeMap<Double, Share> byValue() {
        TreeMap<Double, Share> shares = new TreeMap<>();
        findings.hits().forEach(hit -> add(shares, hit.found(), hit.isSpeakerRight()));
        findings.falseAlarms().forEach(alarm -> add(shares, alarm.found(), false));
        return shares;
    }

    private static void add(TreeMap<Double, Share> shares, FoundSpan found, boolean right) {
        shares.merge(found.quote().confidence(), Share.one(right), Share::plus);
    }

    @Override
    public String toString() {
        return shares().toString();
    }
}
