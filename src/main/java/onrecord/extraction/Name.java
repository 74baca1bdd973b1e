package onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proper name at one place of a text, told apart from the titles around it.
 *
 * @param from the first token of the name proper
 * @param words the name's words in lower case
 * @param title the office stated beside it, as the text has it
 * @param personal whether something shows that this is a person: a title, a given name
 * @param body whether something shows that this is a body: a ministry, a country, an outlet
 */
record Name(
        int from,
        int to,
        String text,
        List<String> words,
        @Nullable String title,
        Gender gender,
        boolean personal,
        boolean body) {

    String surname() {
        return NameWords.surname(words);
    }
}
