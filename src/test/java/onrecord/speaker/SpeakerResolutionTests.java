package onrecord.speaker;

import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onrecord.Api;
import onrecord.StatementCount;
import onrecord.WholeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class SpeakerResolutionTests {

    private static final LocalDate DAY = LocalDate.parse("2021-06-30");

    @Autowired
    private SpeakerResolution resolution;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

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

        Resolved resolved = resolve(surname, null, DAY);

        assertThat(resolved.speaker()).isNotIn(ana, ivo);
        assertThat(resolved.candidates()).containsExactly(ana, ivo);
        assertThat(resolve(surname, "Mrs.", DAY)).isEqualTo(resolved);
    }

    @Test
    void knowsASurnameByTheOfficeHeldOnTheDay() {
        String surname = unique("Duarte");
        long ana = minister("Ana " + surname, "PT", "2020-01-01", "2022-12-31");
        api.post("/speakers", person("Ivo " + surname)).expect(201);

        for (String title : List.of("Foreign Minister", "Portuguese Foreign Minister", "Minister")) {
            assertThat(resolve(surname, title, DAY)).isEqualTo(Resolved.to(ana));
        }
        for (String title : List.of("Spanish Foreign Minister", "Deputy Foreign Minister", "former Foreign Minister")) {
            assertThat(resolve(surname, title, DAY).candidates()).as(title).contains(ana);
        }
    }

    @Test
    void doesNotTakeTheNextHolderOfAnOfficeForTheOneBefore() {
        String surname = unique("Duarte");
        long before = minister("Ana " + surname, "PT", "2020-01-01", "2022-12-31");

        Resolved unknown = resolve(surname, "Foreign Minister", LocalDate.parse("2023-01-01"));
        assertThat(unknown.speaker()).isNotEqualTo(before);
        assertThat(unknown.candidates()).containsExactly(before);

        long next = minister("Ivo " + surname, "PT", "2023-01-01", null);
        assertThat(resolve(surname, "Foreign Minister", LocalDate.parse("2023-01-01")))
                .isEqualTo(Resolved.to(next));
        assertThat(resolve(surname, "Foreign Minister", LocalDate.parse("2022-12-31")))
                .isEqualTo(Resolved.to(before));
    }

    @Test
    void asksWhenTwoOfOneSurnameHeldTheStatedOffice() {
        String surname = unique("Duarte");
        long ana = minister("Ana " + surname, "PT", "2020-01-01", null);
        long ivo = minister("Ivo " + surname, "BR", "2020-01-01", null);
        api.post("/speakers", person("Zoe " + surname)).expect(201);

        assertThat(resolve(surname, "Foreign Minister", DAY).candidates()).containsExactly(ana, ivo);
        assertThat(resolve(surname, "Brazilian Foreign Minister", DAY)).isEqualTo(Resolved.to(ivo));
    }

    @Test
    void knowsASurnameThatComesFirstOrHasSeveralWords() {
        String family = unique("Qin");
        String place = unique("Leyen");
        long gang = minister(family + " Gang", "CN", "2020-01-01", null);
        long ursula = minister("Ursula von der " + place, "DE", "2020-01-01", null);

        assertThat(resolve(family, "Chinese Foreign Minister", DAY)).isEqualTo(Resolved.to(gang));
        assertThat(resolve(family, null, DAY).candidates()).containsExactly(gang);
        assertThat(resolve("von der " + place, "Foreign Minister", DAY)).isEqualTo(Resolved.to(ursula));
        assertThat(resolve("Ursula " + place, "Foreign Minister", DAY).candidates())
                .isEmpty();
    }

    @Test
    void tellsTwoOfTheSameNameApartByTheirOffices() {
        String name = unique("Ana Duarte ");
        long envoy = minister(unique("Ana Maria Duarte "), "PT", "2020-01-01", null, name);
        long writer =
                api.post("/speakers", person(unique("Ana Clara Duarte "), name)).id();

        assertThat(resolve(name, "Portuguese foreign minister", DAY)).isEqualTo(Resolved.to(envoy));
        Resolved either = resolve(name, null, DAY);
        assertThat(either.speaker()).isNotIn(envoy, writer);
        assertThat(either.candidates()).containsExactly(envoy, writer);
        assertThat(resolve(name, null, DAY)).isEqualTo(either);
    }

    @Test
    void keepsAnOfficeWithoutANameAnonymousAndAsksForItsHolder() {
        String organization = unique("Union of Rivers");
        long ana = api.post(
                        "/speakers",
                        with(
                                person(unique("Ana Duarte ")),
                                "roles",
                                List.of(Map.of("title", "Secretary General", "organization", organization))))
                .id();

        Resolved source = resolve(anonymous("the secretary-general of the " + organization));
        assertThat(source.speaker()).isNotEqualTo(ana);
        assertThat(source.candidates()).containsExactly(ana);
        for (String description : List.of(
                "the secretary-general",
                "a spokesman for the secretary-general of the " + organization,
                "the former secretary-general of the " + organization,
                "a senior official")) {
            assertThat(resolve(anonymous(description)).candidates())
                    .as(description)
                    .isEmpty();
        }
    }

    @Test
    void looksAnyNumberOfNamesUpByTheSameNumberOfStatements() {
        assertThat(statements(1)).isEqualTo(statements(200));
    }

    @Test
    void addsANameOnceWhenManyWritersBringItAtTheSameMoment() throws Exception {
        List<String> names =
                IntStream.range(0, 20).mapToObj(i -> unique("Ana Duarte ")).toList();
        Callable<Set<Resolved>> writer = () ->
                new HashSet<>(Objects.requireNonNull(transaction.execute(status -> resolution.resolve(names.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        name -> new SpokenName(name, SpeakerKind.PERSON, null, DAY))))))
                        .values());

        try (var writers = Executors.newFixedThreadPool(4)) {
            Set<Set<Resolved>> answers = new HashSet<>();
            for (var written : writers.invokeAll(List.of(writer, writer, writer, writer))) {
                answers.add(written.get());
            }
            assertThat(answers).hasSize(1);
            assertThat(answers.iterator().next()).hasSize(20);
        }
    }

    private int statements(int each) {
        Map<String, SpokenName> voices = new HashMap<>();
        String known = unique("Duarte");
        minister("Ana " + known, "PT", "2020-01-01", null);
        voices.put("known", new SpokenName(known, SpeakerKind.PERSON, "Minister", DAY));
        for (int i = 0; i < each; i++) {
            String surname = unique("Duarte");
            voices.put(surname, new SpokenName(surname, SpeakerKind.PERSON, "Minister", DAY));
            voices.put(surname + " full", new SpokenName("Ivo " + surname, SpeakerKind.PERSON, null, DAY));
            voices.put(surname + " office", anonymous("the " + unique("Union") + " minister"));
        }
        StatementCount count = new StatementCount(database);
        JdbcClient jdbc = JdbcClient.create(count.counting());
        new SpeakerResolution(new Namesakes(jdbc), new OfficeHolders(jdbc), new NewNames(jdbc)).resolve(voices);
        return count.statements();
    }

    private long minister(String name, String country, String from, @Nullable String to, String... aliases) {
        Map<String, Object> role = new HashMap<>();
        role.put("title", "Minister for Foreign Affairs");
        role.put("country", country);
        role.put("from", from);
        role.put("to", to);
        return api.post("/speakers", with(person(name, aliases), "roles", List.of(role)))
                .expect(201)
                .id();
    }

    private static SpokenName anonymous(String description) {
        return new SpokenName(description, SpeakerKind.ANONYMOUS, null, DAY);
    }

    private long resolve(String name) {
        return Objects.requireNonNull(resolve(name, null, DAY).speaker());
    }

    private Resolved resolve(String name, @Nullable String title, LocalDate date) {
        return resolve(new SpokenName(name, SpeakerKind.PERSON, title, date));
    }

    private Resolved resolve(SpokenName spoken) {
        Map<String, Resolved> resolved =
                Objects.requireNonNull(transaction.execute(status -> resolution.resolve(Map.of("voice", spoken))));
        return Objects.requireNonNull(resolved.get("voice"));
    }
}
