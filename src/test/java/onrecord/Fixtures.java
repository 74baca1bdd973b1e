package onrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Articles and people of the tests. Names and addresses are counted, so that tests share one database in peace. */
public final class Fixtures {

    public static final String BEIJING = """
            BEIJING — Antony Blinken, the U.S. Secretary of State, left the Chinese capital on Monday without an agreement \
            on military lines.

            “It is very important that we restore those channels,” Blinken said.""";

    private static final AtomicInteger counter = new AtomicInteger();

    private Fixtures() {}

    /** A word that no other test uses, and that no stemmer shortens: “-xed” would become another test's word. */
    public static String unique(String prefix) {
        String number = Integer.toHexString(counter.incrementAndGet());
        return prefix + "x"
                + number.chars()
                        .mapToObj(digit -> "" + (char) ('a' + Character.digit(digit, 16)))
                        .collect(Collectors.joining())
                + "q";
    }

    public static Map<String, Object> article(String headline, String body) {
        Map<String, Object> article = new HashMap<>();
        article.put("url", "https://onrecord.example/" + unique("article"));
        article.put("headline", headline);
        article.put("body", body);
        article.put("publishedAt", "2023-06-19T17:40:00Z");
        article.put("outlet", "On Record Wire");
        article.put("language", "en");
        return article;
    }

    /** The article with one more field. */
    public static Map<String, Object> with(Map<String, Object> given, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(given);
        changed.put(field, value);
        return changed;
    }

    /** A quote whose words stand in the body, said by a person of this name. */
    public static Map<String, Object> quote(String body, String words, String speaker) {
        int start = body.indexOf(words);
        Map<String, Object> quote = new HashMap<>();
        quote.put("kind", "direct");
        quote.put("spans", new ArrayList<>(List.of(Map.of("start", start, "end", start + words.length()))));
        quote.put("speaker", Map.of("name", speaker, "kind", "person"));
        return quote;
    }

    public static Map<String, Object> person(String name, String... aliases) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("kind", "person");
        person.put("aliases", List.of(aliases));
        person.put("roles", List.of());
        return person;
    }
}
