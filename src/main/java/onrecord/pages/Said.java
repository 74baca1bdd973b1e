package onrecord.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.QuoteView;
import onrecord.article.Relay;
import org.jspecify.annotations.Nullable;

/** What one speaker says in one role; no speaker where none could be found. */
record Said(QuoteView.@Nullable QuotedSpeaker speaker, List<QuoteView> quotes) {

    static List<Said> bySpeaker(Collection<QuoteView> quotes) {
        Map<Object, List<QuoteView>> bySpeaker = new LinkedHashMap<>();
        quotes.forEach(quote -> bySpeaker
                .computeIfAbsent(Objects.requireNonNullElse(quote.speaker(), "nobody"), speaker -> new ArrayList<>())
                .add(quote));
        return bySpeaker.values().stream()
                .map(said -> new Said(said.getFirst().speaker(), said))
                .toList();
    }

    /** Known speakers who may be the one meant. */
    public List<QuoteView.QuotedSpeaker> candidates() {
        return quotes.stream()
                .flatMap(quote -> quote.candidates().stream())
                .distinct()
                .toList();
    }

    /** The small print of all these quotes: their kinds, and who relayed them. */
    public String how() {
        return how(quotes.stream());
    }

    static String how(Stream<QuoteView> quotes) {
        List<QuoteView> all = quotes.toList();
        Stream<String> kinds =
                all.stream().map(quote -> String.valueOf(quote.kind()).toLowerCase(Locale.ROOT));
        Stream<String> relays = all.stream()
                .flatMap(quote -> quote.via().stream())
                .map(Relay::name)
                .distinct();
        return Stream.concat(
                        Stream.of(kinds.distinct().collect(Collectors.joining(", "))),
                        relays.map(name -> "via " + name))
                .collect(Collectors.joining(" · "));
    }
}
