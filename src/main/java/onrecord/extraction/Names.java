package onrecord.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads proper names: runs of capitals, with titles, nations and small words taken off. */
final class Names {
    private static final int LONGEST_TITLE = 8;
    private final Narration narration;

    /** Words that the text also writes small: no names where they open a sentence. */
    private final Set<String> small = new HashSet<>();

    private Names(Narration narration) {
        this.narration = narration;
        for (int i = 0; i < narration.size(); i++) {
            if (narration.token(i).kind() == Token.Kind.WORD) {
                small.add(narration.lower(i));
            }
        }
    }

    static List<Name> of(Narration narration) {
        Names names = new Names(narration);
        List<Name> found = new ArrayList<>();
        for (Sentence sentence : narration.sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                if (names.mayBegin(i, sentence)) {
                    int to = names.runEnd(i, sentence.to());
                    Name name = names.read(i, to, sentence);
                    if (name != null) {
                        found.add(name);
                    }
                    i = to;
                } else {
                    i++;
                }
            }
        }
        return found;
    }

    private boolean mayBegin(int i, Sentence sentence) {
        Token token = narration.token(i);
        String word = token.lower();
        if (!token.isName()
                || word.startsWith("i'")
                || (i == sentence.from() && Words.startsSentences(word))
                || Words.breaksPhrase(word)
                || Words.isPronoun(word)
                || Words.isTime(word)
                || Words.isDeterminer(word)) {
            return false;
        }
        boolean opens = i == sentence.from() && !narration.token(i + 1).isName() && !opensOffice(i);
        return !(opens && (small.contains(word) || Words.isAdverb(word) || Roles.isPerson(word)));
    }

    /** "Secretary of State …" where a sentence begins. */
    private boolean opensOffice(int i) {
        return Roles.isTitle(narration.lower(i))
                && isLinkOfOffice(i + 1)
                && narration.token(i + 2).isName();
    }

    private boolean isLinkOfOffice(int i) {
        return narration.is(i, "of") || narration.is(i, "for") || narration.is(i, "to");
    }

    /** Ambassador | to Germany. */
    private boolean isAbroad(int i) {
        return narration.is(i, "to") && Places.isCountry(narration.lower(i + 1));
    }

    private int runEnd(int from, int limit) {
        int i = from + 1;
        boolean titled = Roles.isTitle(narration.lower(from));
        while (i < limit) {
            Token token = narration.token(i);
            String word = token.lower();
            boolean next = i + 1 < limit && narration.token(i + 1).isName();
            if (token.isName() && !Words.isTime(word) && !(Words.breaksPhrase(word) && !titled)) {
                titled |= Roles.isTitle(word);
                i++;
            } else if (next && (Words.isNameParticle(word) || word.equals("&"))) {
                i += 2;
            } else if (titled
                    && namesOffice(i - 1)
                    && (isLinkOfOffice(i) || word.equals("and"))
                    && next
                    && (word.equals("of") || isAbroad(i) || Roles.isPortfolio(narration.lower(i + 1)))) {
                i += 2;
            } else if (titled
                    && namesOffice(i - 1)
                    && word.equals("of")
                    && narration.is(i + 1, "the")
                    && narration.token(i + 2).isName()) {
                i += 3;
            } else if (!titled && word.equals("of") && next && Roles.isBody(narration.lower(i - 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** President | of Moldova, but not President Ana Duarte | of Moldova. */
    private boolean namesOffice(int i) {
        String word = narration.lower(i);
        return Roles.canSpeak(word) || Roles.isPortfolio(word);
    }

    private @Nullable Name read(int from, int to, Sentence sentence) {
        int start = nameStart(from, to);
        if (start >= to) {
            return null;
        }
        List<String> words = new ArrayList<>();
        boolean body = false;
        for (int i = start; i < to; i++) {
            String word = narration.lower(i);
            words.add(word);
            body |= (Roles.isBody(word) && i > from) || (Roles.isDocument(word) && i > start);
        }
        String text = narration.words(start, to);
        int phrase = phraseStart(from, sentence.from());
        String title = title(phrase, start);
        String after = title == null ? appositionAfter(to, sentence) : null;
        String before = title == null && after == null ? appositionBefore(phrase, sentence) : null;
        boolean the = narration.is(start - 1, "the") && start == from;
        body |= Outlets.contains(text)
                || (words.size() == 1 && (Places.isCountry(words.getFirst()) || isAcronym(text)))
                || (the && !GivenNames.contains(words.getFirst()));
        String stated = title != null ? title : after != null ? after : before;
        boolean personal = (title != null && !body)
                || (!body
                        && (stated != null
                                || (words.size() > 1 && GivenNames.contains(words.getFirst()))
                                || (narration.is(to, ",") && narration.is(to + 1, "who"))));
        Gender gender = genderOf(words, phrase, start, stated);
        return new Name(
                start, to, text, List.copyOf(words), personal ? stated : null, gender, personal, body && !personal);
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 1;
    }

    /** Past nations and titles: Chinese Foreign Minister | Qin Gang; Secretary of State | Antony Blinken. */
    private int nameStart(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            String word = narration.lower(i);
            if (Roles.isTitle(word) || (i > start && word.equals("of"))) {
                start = i + 1;
                while (start < to
                        && (isLinkOfOffice(start)
                                || narration.is(start, "the")
                                || narration.is(start, "and")
                                || (start > from && isOfOffice(start)))) {
                    start++;
                }
            } else if (i == start && Places.isDemonym(word) && i + 1 < to) {
                start++;
            }
        }
        return start < to
                        && start == from
                        && to - from == 1
                        && Places.isDemonym(narration.lower(from))
                        && !Places.isCountry(narration.lower(from))
                ? to
                : start;
    }

    private boolean isOfOffice(int i) {
        return Roles.isPortfolio(narration.lower(i))
                || Roles.isBody(narration.lower(i))
                || (Places.isCountry(narration.lower(i)) && !GivenNames.contains(narration.lower(i)));
    }

    /** Small words before the run that may be a title: "former campaign manager". */
    private int phraseStart(int from, int floor) {
        int i = from;
        while (i > floor && from - i < LONGEST_TITLE) {
            Token token = narration.token(i - 1);
            String word = token.lower();
            boolean goes = (token.kind() == Token.Kind.WORD
                            && !Words.breaksPhrase(word)
                            && !Words.isDeterminer(word)
                            && !Words.isTime(word)
                            && !ReportingVerbs.isVerb(word)
                            && (i < from || Roles.isPerson(word)))
                    || (i < from
                            && ((token.isName() && !Words.breaksPhrase(word) && !Words.isDeterminer(word))
                                    || token.kind() == Token.Kind.POSSESSIVE));
            if (!goes) {
                break;
            }
            i--;
        }
        return i;
    }

    private @Nullable String title(int from, int to) {
        int start = from;
        while (start < to
                && (Words.isDeterminer(narration.lower(start))
                        || narration.token(start).kind() == Token.Kind.POSSESSIVE)) {
            start++;
        }
        for (int i = start; i < to; i++) {
            if (Roles.isPerson(narration.lower(i))) {
                return narration.words(start, to);
            }
        }
        return null;
    }

    /** Blinken, the U.S. secretary of state, */
    private @Nullable String appositionAfter(int to, Sentence sentence) {
        if (!narration.is(to, ",")) {
            return null;
        }
        int start = to + 1;
        if (narration.token(start).kind() == Token.Kind.NUMBER && narration.is(start + 1, ",")) {
            start += 2;
        }
        boolean article = narration.is(start, "a")
                || narration.is(start, "an")
                || narration.is(start, "the")
                || narration.is(start, "his")
                || narration.is(start, "her");
        int from = article ? start + 1 : start;
        Mention phrase = new Phrases(narration).startingAt(start, Math.min(sentence.to(), start + 14));
        if (phrase == null || phrase.to() <= from || !hasRole(from, phrase.to())) {
            return null;
        }
        Token end = narration.token(phrase.to());
        boolean closed = end.isMark()
                || phrase.to() == sentence.to()
                || end.is("who")
                || end.is("and")
                || Words.isPreposition(end.lower())
                || end.is("whose")
                || Words.isTime(end.lower());
        boolean headIsRole = narration.token(phrase.head()).isWord() && Roles.isPerson(narration.lower(phrase.head()));
        return closed && (article || headIsRole) && !GivenNames.contains(narration.lower(start))
                ? narration.words(from, phrase.to())
                : null;
    }

    private boolean hasRole(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Roles.isPerson(narration.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Her campaign manager, Robby Mook */
    private @Nullable String appositionBefore(int phrase, Sentence sentence) {
        if (!narration.is(phrase - 1, ",") || phrase - 2 < sentence.from()) {
            return null;
        }
        Mention before = new Phrases(narration).endingAt(phrase - 1, sentence.from());
        if (before == null
                || before.form() != Mention.Form.NOMINAL
                || !Roles.isPerson(narration.lower(before.head()))
                || narration.lower(before.head()).endsWith("s")) {
            return null;
        }
        int from = before.from();
        while (from < before.to() - 1
                && (Words.isDeterminer(narration.lower(from))
                        || narration.token(from).kind() == Token.Kind.POSSESSIVE)) {
            from++;
        }
        return narration.words(from, before.to());
    }

    private Gender genderOf(List<String> words, int phrase, int start, @Nullable String stated) {
        for (int i = phrase; i < start; i++) {
            Gender gender = Roles.genderOf(narration.lower(i));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        if (stated != null) {
            for (String word : WordList.words(stated)) {
                Gender gender = Roles.genderOf(word.toLowerCase(java.util.Locale.ROOT));
                if (gender != Gender.UNKNOWN) {
                    return gender;
                }
            }
        }
        return words.size() > 1 ? GivenNames.genderOf(words.getFirst()) : Gender.UNKNOWN;
    }
}
