package onrecord.search;

import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.Fixtures;

/** Articles of random words, few enough that they repeat, in the languages that are stemmed by rules of their own. */
final class AnyArticle {

    static final List<String> SPEAKERS = List.of("Ana Duarte", "Ilya Brandt", "王清源", "Mira Oyelaran", "Ana Vaal");
    static final List<String> OUTLETS = List.of("Alder Wire", "Strait Courier", "Gazette du Détroit", "海峡日报");
    static final List<String> TAGS = List.of("Trade", "Military", "军事", "Grain Deal");
    static final List<String> LANGUAGES = List.of("en", "en-GB", "fr", "es-MX", "ru", "ar", "zh", "de");
    static final List<String> RELAYS = List.of("Harbour Radio", "Radio Détroit");
    static final List<String> DAYS = List.of("2019-12-31", "2020-01-01", "2021-05-05", "2022-08-01", "2023-06-19");
    static final List<String> WORDS = List.of("""
            the a of and talks talk talked talking grain grains balloon balloons channel channels restore restored \
            restoration minister ministers minister's ministers’ council U.S.-built late-night 5,000 $5 10:30 café cafés \
            canal canaux négociation négociations l’ambassadeur barco barcos grano negociación negociaciones \
            канал каналы каналов министр министры переговоры القنوات قنوات الوزراء وزراء 部长 会谈 部长会谈 军事渠道 \
            Gespräch Gespräche Straße""".split(" "));

    private AnyArticle() {}

    static Map<String, Object> of(Random random, int number) {
        List<String> sentences = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(sentence -> words(random, 2 + random.nextInt(8)))
                .toList();
        String body = String.join(". ", sentences) + ".";
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (String sentence : sentences.stream().distinct().toList()) {
            if (random.nextBoolean()) {
                quotes.add(said(random, body, sentence));
            }
        }
        Map<String, Object> article = Fixtures.article(words(random, 1 + random.nextInt(4)), body);
        article.put("url", "https://any.example/" + number);
        article.put("publishedAt", one(random, DAYS) + "T12:00:00Z");
        article.put("outlet", random.nextInt(6) == 0 ? null : one(random, OUTLETS));
        article.put("language", random.nextInt(6) == 0 ? null : one(random, LANGUAGES));
        article.put("tags", TAGS.stream().filter(tag -> random.nextInt(3) == 0).toList());
        return with(article, "quotes", quotes);
    }

    private static Map<String, Object> said(Random random, String body, String words) {
        Map<String, Object> quote = quote(body, words, one(random, SPEAKERS));
        quote.put("kind", random.nextInt(3) == 0 ? "indirect" : "direct");
        if (random.nextInt(5) == 0) {
            quote.put("speaker", Map.of("name", "a driver of " + one(random, WORDS), "kind", "anonymous"));
        }
        quote.put("via", random.nextInt(4) == 0 ? List.of(Map.of("name", one(random, RELAYS))) : List.of());
        return quote;
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(word -> one(random, WORDS)).collect(Collectors.joining(" "));
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
