package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who relayed the words: told NTD; in an interview with Sputnik News; according to Reuters. */
final class Relay {
    private static final Set<String> LINKS = Set.of(
            "to", "with", "on", "by", "via", "from", "told", "tells", "telling", "tell", "citing", "quoting", "for");
    private static final Set<String> LAST_WORDS = Set.of(
            "news",
            "times",
            "post",
            "journal",
            "tv",
            "television",
            "radio",
            "agency",
            "newspaper",
            "magazine",
            "channel",
            "daily",
            "tribune",
            "herald",
            "gazette",
            "network",
            "broadcaster",
            "weekly");
    private final Narration narration;

    Relay(Narration narration) {
        this.narration = narration;
    }

    /** The outlets named beside a cue as those spoken to or quoted from; the speaker is none of them. */
    List<String> of(Cue cue, Sentence sentence, @Nullable Mention speaker) {
        List<String> outlets = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!narration.token(i).isName() || (speaker != null && speaker.from() <= i && i < speaker.to())) {
                continue;
            }
            int to = runEnd(i, sentence.to());
            if (isRelay(i, to, cue)) {
                String outlet = narration.words(i, to);
                if (!outlets.contains(outlet)) {
                    outlets.add(outlet);
                }
            }
            i = to - 1;
        }
        return outlets;
    }

    private int runEnd(int from, int limit) {
        int to = from + 1;
        while (to < limit
                && ((narration.token(to).isName() && !Words.isTime(narration.lower(to)))
                        || narration.is(to, "de")
                        || (narration.is(to, "of") && narration.token(to + 1).isName()))) {
            to++;
        }
        return to;
    }

    private boolean isRelay(int from, int to, Cue cue) {
        int link = from - 1;
        while (link > cue.from() - 8 && (Words.isDeterminer(narration.lower(link)) || isDescription(link))) {
            link--;
        }
        boolean linked = LINKS.contains(narration.lower(link));
        boolean reports = narration.is(to, "reported")
                || narration.is(to, "reports")
                || (narration.is(to, ",") && narration.is(to + 1, "citing"))
                || narration.is(to, "quoted");
        String name = narration.words(from, to);
        boolean outlet = Outlets.contains(name) || (to - from > 1 && isOutletLike(from, to));
        return outlet && (linked || reports);
    }

    /** The Valen Herald, Radio Castel; not Radio host Ann Reed. */
    private boolean isOutletLike(int from, int to) {
        String first = narration.lower(from);
        boolean broadcaster = first.equals("radio") || first.equals("tv") || first.equals("channel");
        return broadcaster || (LAST_WORDS.contains(narration.lower(to - 1)) && !Roles.isPerson(first));
    }

    /** "the Chinese newspaper", "state broadcaster": words between the link and the name. */
    private boolean isDescription(int i) {
        String word = narration.lower(i);
        return narration.token(i).kind() == Token.Kind.WORD
                && (LAST_WORDS.contains(word)
                        || word.equals("state")
                        || word.equals("outlet")
                        || word.equals("private")
                        || word.equals("news"));
    }
}
