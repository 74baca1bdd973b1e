package onrecord.search.index;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.article.Relay;
import onrecord.article.StatedRole;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerKind;

/** What a quote says of who speaks and how; an article has that of all its quotes together. */
public record QuoteFields(
        List<Long> speakers,
        List<String> kinds,
        List<String> countries,
        List<String> roles,
        List<Boolean> onRecord,
        List<String> via) {

    /** What these quotes say together. */
    public static QuoteFields of(Stream<QuoteView> quotes) {
        List<QuoteView> all = quotes.toList();
        List<QuotedSpeaker> speakers = each(all.stream().map(QuoteView::speaker), Function.identity());
        List<StatedRole> roles = each(speakers.stream(), QuotedSpeaker::role);
        return new QuoteFields(
                each(speakers.stream(), QuotedSpeaker::id),
                each(all.stream(), quote -> quote.kind().name().toLowerCase(Locale.ROOT)),
                each(roles.stream(), StatedRole::country),
                forms(roles.stream().map(QuoteFields::words)),
                each(speakers.stream(), speaker -> speaker.kind() != SpeakerKind.ANONYMOUS),
                forms(all.stream().flatMap(quote -> quote.via().stream()).map(Relay::name)));
    }

    /** The id that every stored quote has. */
    public static long id(QuoteView stored) {
        return Objects.requireNonNull(stored.id());
    }

    private static String words(StatedRole role) {
        return Stream.of(role.title(), role.organization())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static List<String> forms(Stream<String> names) {
        return names.map(Names::forms).flatMap(List::stream).distinct().toList();
    }

    @SuppressWarnings("NullAway") // nulls are what is left out
    private static <T, R> List<R> each(Stream<T> values, Function<T, R> of) {
        return values.filter(Objects::nonNull)
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
