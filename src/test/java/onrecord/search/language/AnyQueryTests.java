package onrecord.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed, it is read or refused at a place within it. A failure names its seed; {@code -Dseed=…
 * -Dqueries=1} runs that query again, {@code -Dqueries=10000000} looks longer.
 */
class AnyQueryTests {

    private static final String[] SIGNS = """
            " “ ” „ « » 「 」 ＂ ( ) （ ） : ： - － − – — * ＊ ~ ～ ~5 ~0 ~12345 OR AND NOT or and not \
            speaker: outlet: headline: tag: kind: date: exact: KIND: spaeker: from: url: direct indirect person \
            2023 2023-06 2023-06-19 2023-13 0000 talks 王毅 Çavuşoğlu U.S.-China 10:30 & , … $5 0 İ ß 🎈 ((((((((((""".split(" ");
    private static final String[] PIECES = Stream.concat(
                    Arrays.stream(SIGNS),
                    Stream.of("\0", "\t", "\n", "\u00a0", "\u3000", "\u0301", "\ud83c", "\udf88", "x".repeat(400)))
            .toArray(String[]::new);
    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final int QUERIES = Integer.getInteger("queries", 20_000);

    @ParameterizedTest
    @MethodSource("dialects")
    void isReadOrRefusedAtAPlaceWithinIt(Dialect dialect) {
        int read = 0;
        for (long seed = SEED; seed != SEED + QUERIES; seed++) {
            String query = queryOf(new Random(seed));
            try {
                read += isRead(query, dialect) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + " -Dqueries=1: " + query + ": " + e.getMessage(), e);
            }
        }
        assertThat(read).as("queries read").isBetween(QUERIES > 1 ? 1 : 0, QUERIES > 1 ? QUERIES - 1 : 1);
    }

    static Stream<Dialect> dialects() {
        return Stream.of(Dialect.TEXTS, Dialect.NAMES);
    }

    private static boolean isRead(String query, Dialect dialect) {
        try {
            QueryParser.parse(query, dialect);
            return true;
        } catch (MalformedQuery refused) {
            var problem = Objects.requireNonNull(refused.getBody().getProperties());
            assertThat((Integer) problem.get("position")).isBetween(0, query.length());
            assertThat((String) problem.get("hint")).isNotBlank();
            return false;
        }
    }

    private static String queryOf(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            query.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(Character.MAX_VALUE))
                            : PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                query.append(' ');
            }
        }
        return query.toString();
    }
}
