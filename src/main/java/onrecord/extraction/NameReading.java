package onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a name of a run of capitals: where the name proper begins, what is stated beside it, person or body. */
final class NameReading {
    private final Narration narration;
    private final NameStart starts;
    private final TitleBefore titles;
    private final Appositions appositions;

    NameReading(Narration narration) {
        this.narration = narration;
        this.starts = new NameStart(narration);
        this.titles = new TitleBefore(narration);
        this.appositions = new Appositions(narration);
    }

    Optional<Name> of(Run run, Sentence sentence) {
        int start = starts.in(run);
        return start < run.to() ? Optional.of(name(run, start, sentence)) : Optional.empty();
    }

    private Name name(Run run, int start, Sentence sentence) {
        List<String> words = IntStream.range(start, run.to())
                .mapToObj(narration::lower)
                .map(NameWords::bare)
                .toList();
        int phrase = titles.phraseStart(run.from(), sentence.from());
        String title = titles.in(phrase, start);
        String stated = title != null ? title : appositions.beside(phrase, run.to(), sentence);
        boolean body = isBody(run, start, words);
        boolean personal = !body && (stated != null || isNamedAsPerson(words, run.to()));
        return new Name(
                start,
                run.to(),
                narration.words(start, run.to()),
                words,
                personal ? stated : null,
                gender(words, phrase, start, stated),
                personal,
                body);
    }

    private boolean isBody(Run run, int start, List<String> words) {
        String text = narration.words(start, run.to());
        boolean single = words.size() == 1 && (Places.isCountry(words.getFirst()) || isAcronym(text));
        boolean the = narration.is(start - 1, "the") && start == run.from();
        return single
                || holdsBody(run, start)
                || Outlets.contains(text)
                || (the && !GivenNames.contains(words.getFirst()));
    }

    /** A ministry, a report; one such word alone may be a surname: Mr. | Parks, Kemi | Post. */
    private boolean holdsBody(Run run, int start) {
        return IntStream.range(start, run.to())
                .anyMatch(i -> (i > run.from() && Roles.isBody(narration.lower(i)))
                        || (i > start && Roles.isDocument(narration.lower(i))));
    }

    private static boolean isAcronym(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 1;
    }

    private boolean isNamedAsPerson(List<String> words, int to) {
        return (words.size() > 1 && GivenNames.contains(words.getFirst()))
                || (narration.is(to, ",") && narration.is(to + 1, "who"));
    }

    /** The title tells before the given name does: Madam Speaker, the spokeswoman. */
    private Gender gender(List<String> words, int phrase, int start, @Nullable String stated) {
        Gender gender = Gender.UNKNOWN;
        for (int i = phrase; i < start; i++) {
            gender = gender.or(Roles.genderOf(narration.lower(i)));
        }
        if (stated != null) {
            for (String word : WordList.words(stated.toLowerCase(Locale.ROOT))) {
                gender = gender.or(Roles.genderOf(word));
            }
        }
        return words.size() > 1 ? gender.or(GivenNames.genderOf(words.getFirst())) : gender;
    }
}
