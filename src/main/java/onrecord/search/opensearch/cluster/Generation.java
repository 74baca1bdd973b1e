package onrecord.search.opensearch.cluster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.search.index.SearchIndex.Part;

/** The indices of one build of the index; searches reach those that answer by the aliases. */
public record Generation(String prefix, String name) {

    /** The name under which the one that answers is searched. */
    public static String alias(String prefix, Part part) {
        return prefix + "-" + part.name().toLowerCase(Locale.ROOT);
    }

    /** A new one, named after the time. */
    public static Generation next(String prefix) {
        return new Generation(prefix, "g" + System.currentTimeMillis());
    }

    /** The generation that an index of this name belongs to. */
    public static Generation of(String prefix, String index) {
        return new Generation(prefix, index.substring(index.lastIndexOf('-') + 1));
    }

    /** The name of the index of one part. */
    public String index(Part part) {
        return alias(prefix, part) + "-" + name;
    }

    /** The names of all its indices. */
    public List<String> indices() {
        return Stream.of(Part.values()).map(this::index).toList();
    }
}
