package onrecord.article;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import onrecord.speaker.Resolved;
import onrecord.speaker.SpeakersMerged;
import onrecord.web.ETags;
import onrecord.web.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with quotes: add, correct, confirm, reject, remove. */
@Service
@Transactional
public class QuoteEditing {

    private static final List<String> FOLLOW = List.of(
            "update quote set speaker_id = :into, version = version + 1 where speaker_id = :from",
            """
            insert into quote_candidate (quote_id, speaker_id)
            select quote_id, :into from quote_candidate where speaker_id = :from
            on conflict do nothing""",
            "delete from quote_candidate where speaker_id = :from",
            """
            delete from quote_candidate using quote
            where quote.id = quote_id and quote_candidate.speaker_id = :into and quote.speaker_id = :into""");

    private final Quotes quotes;
    private final Articles articles;
    private final QuoteReader reader;
    private final QuoteRecording recording;
    private final ETags etags;
    private final JdbcClient jdbc;

    QuoteEditing(
            Quotes quotes,
            Articles articles,
            QuoteReader reader,
            QuoteRecording recording,
            ETags etags,
            JdbcClient jdbc) {
        this.quotes = quotes;
        this.articles = articles;
        this.reader = reader;
        this.recording = recording;
        this.etags = etags;
        this.jdbc = jdbc;
    }

    /** The quote, a rejected one too. */
    @Transactional(readOnly = true)
    public QuoteView read(long id) {
        return reader.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new QuoteNotFound(id));
    }

    QuoteView add(NewQuote given) {
        if (given.articleId() == null) {
            throw new InvalidRequest("articleId", "must say which article the quote stands in");
        }
        Article article = articles.findAndLock(given.articleId())
                .orElseThrow(() -> new InvalidRequest("articleId", "is not the id of an article"));
        given.requireInside(article.body(), "");
        return read(quotes.saveAndFlush(new Quote(article, given, recording.speakerOf(given, article)))
                .id());
    }

    /**
     * Replaces a quote by what the change makes of the present view. Another speaker, place or kind makes it a corrected
     * one, unless the change itself sets another status.
     */
    QuoteView change(long id, @Nullable String ifMatch, Function<QuoteView, NewQuote> change) {
        QuoteView before = current(id, ifMatch);
        Quote quote = quotes.findById(id).orElseThrow(() -> new QuoteNotFound(id));
        NewQuote given = change.apply(before).changing(before.speaker());
        given.requireInside(quote.article().body(), "");
        Resolved speaker = recording.speakerOf(given, quote.article());
        boolean asItWas = given.status() == before.status() && before.status() != QuoteStatus.REJECTED;
        quote.take(
                corrects(given, speaker.speaker(), before) && asItWas ? given.as(QuoteStatus.CORRECTED) : given,
                speaker);
        quotes.flush();
        return read(id);
    }

    void remove(long id, @Nullable String ifMatch) {
        current(id, ifMatch);
        quotes.deleteById(id);
    }

    /**
     * Quotes and candidates follow a speaker into the one it became; where the one who speaks and a candidate became one,
     * nothing is left to ask.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(SpeakersMerged merged) {
        for (String follow : FOLLOW) {
            jdbc.sql(follow)
                    .param("from", merged.from())
                    .param("into", merged.into())
                    .update();
        }
    }

    private QuoteView current(long id, @Nullable String ifMatch) {
        QuoteView seen = read(id);
        articles.findAndLock(Objects.requireNonNull(seen.articleId()));
        QuoteView locked = read(id); // what another editor did while we waited
        etags.requireCurrent(ifMatch, locked);
        return locked;
    }

    private static boolean corrects(NewQuote given, @Nullable Long speaker, QuoteView before) {
        Long speakerBefore = before.speaker() == null ? null : before.speaker().id();
        return !Objects.equals(speaker, speakerBefore)
                || given.kind() != before.kind()
                || !given.places()
                        .equals(before.spans().stream().map(Place::span).toList());
    }
}
