package onrecord.search.opensearch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The indices of one build of the index; searches reach those that answer by the aliases. */
record Generation(String prefix, String name) {

    /** What is kept in an index of its own. */
    enum Part {
        ARTICLES,
        QUOTES,
        SPEAKERS,
        OUTLETS;

        /** The name under which the index is searched. */
        String alias(String prefix) {
            return prefix + "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static Generation next(String prefix) {
        return new Generation(prefix, "g" + System.currentTimeMillis());
    }

    /** The generation that an index of this name belongs to. */
    static Generation of(String prefix, String index) {
        return new Generation(prefix, index.substring(index.lastIndexOf('-') + 1));
    }

    String index(Part part) {
        return part.alias(prefix) + "-" + name;
    }

    List<String> indices() {
        return Stream.of(Part.values()).map(this::index).toList();
    }
}
