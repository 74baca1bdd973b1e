package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.extraction.ErrorTable.Wrong;
import org.junit.jupiter.api.Test;

class CountTableTests {
    private final CountTable<Wrong> table = new CountTable<>("verbs", Wrong.class);

    @Test
    void namesTheRowsWithTheHighestSumsFirst() {
        table.add("ask", Wrong.MISS);
        table.add("say", Wrong.MISS);
        table.add("say", Wrong.FALSE_ALARM);
        assertThat(table.highest(1)).containsExactly("say");
        assertThat(table.highest(9)).containsExactly("say", "ask");
        assertThat(new CountTable<>("verbs", Wrong.class).highest(9)).isEmpty();
    }

    @Test
    void printsRowsWithoutACountAndTheSums() {
        table.withRows(QuoteKind.DIRECT, QuoteKind.MIXED).add(QuoteKind.MIXED, Wrong.MISS);
        assertThat(table.toString().lines().map(line -> List.of(line.split(" {2,}", 0))))
                .containsExactly(
                        List.of("verbs", "false alarm", "miss", "all"),
                        List.of("direct", "0", "0", "0"),
                        List.of("mixed", "0", "1", "1"),
                        List.of("all", "0", "1", "1"));
    }
}
