package onrecord.speaker;

import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class SpeakerResolutionTests {

    @Autowired
    private SpeakerResolution resolution;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Api api;

    @Test
    void addsANewNameOnceAndKnowsItAfterwards() {
        String name = unique("Ana Duarte ");

        long first = resolve(name);

        assertThat(resolve(name)).isEqualTo(first);
        assertThat(resolve(name.toUpperCase(Locale.ROOT))).isEqualTo(first);
    }

    @Test
    void knowsAnAlias() {
        String alias = unique("Minister D ");
        long id = api.post("/speakers", person(unique("Ana Duarte "), alias)).id();

        assertThat(resolve(alias)).isEqualTo(id);
    }

    @Test
    void takesANameWithAnInitialForTheSameWithoutOneInEitherOrder() {
        String surname = unique("Duarte");

        assertThat(resolve("Ana M. " + surname)).isEqualTo(resolve("Ana " + surname));
        assertThat(resolve("Ana " + surname)).isEqualTo(resolve("Ana M. " + surname));
    }

    @Test
    void keepsPeopleApartWhoShareASurnameOrAnAlias() {
        String surname = unique("Duarte");
        long ana = api.post("/speakers", person("Ana " + surname, surname)).id();
        long ivo = api.post("/speakers", person("Ivo " + surname, surname)).id();

        assertThat(resolve(surname)).isNotIn(ana, ivo);
    }

    @Test
    void addsANameOnceWhenManyWritersBringItAtTheSameMoment() throws Exception {
        List<String> names =
                IntStream.range(0, 20).mapToObj(i -> unique("Ana Duarte ")).toList();
        Callable<Set<Long>> writer = () ->
                new HashSet<>(Objects.requireNonNull(transaction.execute(status -> resolution.resolve(names.stream()
                                .map(name -> new SpokenName(name, SpeakerKind.PERSON))
                                .toList())))
                        .values());

        try (var writers = Executors.newFixedThreadPool(4)) {
            Set<Set<Long>> answers = new HashSet<>();
            for (var written : writers.invokeAll(List.of(writer, writer, writer, writer))) {
                answers.add(written.get());
            }
            assertThat(answers).hasSize(1);
            assertThat(answers.iterator().next()).hasSize(20);
        }
    }

    private long resolve(String name) {
        SpokenName spoken = new SpokenName(name, SpeakerKind.PERSON);
        Map<SpokenName, Long> ids =
                Objects.requireNonNull(transaction.execute(status -> resolution.resolve(List.of(spoken))));
        return Objects.requireNonNull(ids.get(spoken));
    }
}
