package onrecord.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import onrecord.search.language.QueryTokens.Token;
import org.jspecify.annotations.Nullable;

/** Changes words of a query and leaves everything else as it was typed. */
public final class Rewording {

    private final Vocabulary plain;
    private final List<Placed> words = new ArrayList<>();
    private @Nullable FieldName field;
    private int open;
    private int openAtField;

    private Rewording(Vocabulary plain) {
        this.plain = plain;
    }

    private record Placed(int start, String text, Vocabulary vocabulary) {}

    /**
     * The query with other words.
     *
     * @param plain where words without a field are looked for
     * @param other from words and where they are looked for to others
     * @throws MalformedQuery where it does not follow the grammar
     */
    public static String of(String query, Vocabulary plain, BiFunction<Vocabulary, String, String> other) {
        Rewording rewording = new Rewording(plain);
        QueryTokens.of(query).forEach(rewording::read);
        StringBuilder changed = new StringBuilder(query);
        for (Placed words : rewording.words.reversed()) {
            changed.replace(
                    words.start(),
                    words.start() + words.text().length(),
                    other.apply(words.vocabulary(), words.text()));
        }
        return changed.toString();
    }

    private void read(Token token) {
        switch (token.type()) {
            case FIELD -> enter(FieldName.of(token.text()).orElse(null));
            case OPEN -> open++;
            case CLOSE -> {
                open--;
                leaveField();
            }
            case WORD -> add(token, token.position());
            case PHRASE -> add(token, token.position() + 1);
            case PREFIX -> leaveField();
            default -> {}
        }
    }

    private void enter(@Nullable FieldName name) {
        field = name;
        openAtField = open;
    }

    private void leaveField() {
        field = open <= openAtField ? null : field;
    }

    private void add(Token token, int start) {
        vocabulary().ifPresent(vocabulary -> words.add(new Placed(start, token.text(), vocabulary)));
        leaveField();
    }

    private Optional<Vocabulary> vocabulary() {
        return switch (field) {
            case null -> Optional.of(plain);
            case HEADLINE, EXACT -> Optional.of(plain);
            case SPEAKER -> Optional.of(Vocabulary.NAMES);
            case OUTLET, TAG, KIND, DATE -> Optional.empty();
        };
    }
}
