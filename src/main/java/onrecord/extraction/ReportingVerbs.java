package onrecord.extraction;

import java.util.HashMap;
import java.util.Map;
import onrecord.extraction.Verb.Form;
import org.jspecify.annotations.Nullable;

/** The verbs that report speech, by their forms in lower case. */
final class ReportingVerbs {
    private static final Map<String, Verb> FORMS = load();

    private ReportingVerbs() {}

    static @Nullable Verb of(String word) {
        return FORMS.get(word);
    }

    static boolean isVerb(String word) {
        return FORMS.containsKey(word);
    }

    private static Map<String, Verb> load() {
        Map<String, Verb> forms = new HashMap<>();
        for (String line : WordList.lines("reporting-verbs.txt")) {
            String[] parts = line.split("\\|", 2);
            String[] words = WordList.words(parts[0]);
            String frames = parts[1].strip().replace(" ", "");
            String base = words[0];
            put(forms, base, new Verb(base, Form.BASE, frames));
            put(forms, thirdPerson(base), new Verb(base, Form.THIRD_PERSON, frames));
            put(forms, words.length > 1 ? words[1] : past(base), new Verb(base, Form.PAST, frames));
            if (words.length > 2) {
                put(forms, words[2], new Verb(base, Form.PARTICIPLE, frames));
            }
            put(forms, ing(base), new Verb(base, Form.ING, frames));
        }
        return forms;
    }

    private static void put(Map<String, Verb> forms, String word, Verb verb) {
        forms.putIfAbsent(word, verb);
    }

    private static String thirdPerson(String base) {
        if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch")) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String ing(String base) {
        return base.endsWith("e") && !base.endsWith("ee")
                ? base.substring(0, base.length() - 1) + "ing"
                : doubled(base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** Verbs that double their last letter: admitted, quipped, bragged. */
    private static String doubled(String base) {
        return switch (base) {
            case "admit", "quip", "brag", "refer", "snap", "chat", "prod", "put", "begin", "swear" ->
                base.equals("swear") ? base : base + base.charAt(base.length() - 1);
            default -> base;
        };
    }
}
