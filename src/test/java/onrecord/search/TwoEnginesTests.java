package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.ServiceProcess;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.TestPropertySource;

/**
 * Two services on one database, one with each engine, are asked the same at random: the counts, the results, the facets
 * and the excerpts are the same, and the order, too, but among results by relevance: there a cluster adds up the same
 * numbers in another order, and two that score nearly alike may change places.
 *
 * <p>A failure prints the seeds that ask that one question again.
 */
@WholeService
@OnOpenSearch
@TestPropertySource(properties = "onrecord.search.prefix=random") // a service of its own: nothing else is found
class TwoEnginesTests {

    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final long ARTICLES_SEED = Long.getLong("articles.seed", SEED);
    private static final int QUESTIONS = Integer.getInteger("questions", 400);
    private static final int ARTICLES = 60;

    /** What cannot be read is refused by both, and what there is not. */
    private static final Set<Integer> REFUSALS = Set.of(400, 404);

    @Autowired
    private Api cluster;

    @Autowired
    private JdbcConnectionDetails database;

    @TempDir
    private Path folder;

    @Test
    void answerAnyQuestionAlike() throws IOException {
        System.out.println("-Dseed=" + SEED);
        store();
        try (ServiceProcess inProcess = ServiceProcess.start(folder, ServiceProcess.on(database))) {
            int found = 0;
            for (long seed = SEED; seed != SEED + QUESTIONS; seed++) {
                found += asked(inProcess.api(), AnyQuestion.of(new Random(seed)), seed);
            }
            System.out.println(found + " of " + QUESTIONS + " questions found something");
            assertThat(found).isGreaterThan(QUESTIONS > 1 ? QUESTIONS / 4 : -1);
        }
    }

    private void store() throws IOException {
        Contract.storeSpeakers(cluster);
        Random random = new Random(ARTICLES_SEED);
        for (int number = 0; number < ARTICLES; number++) {
            cluster.post("/articles", AnyArticle.of(random, number)).expect(201);
        }
        cluster.eventually("/articles", answer -> answer.count() == ARTICLES);
        assertThat(cluster.get("/quotes").count()).isBetween(1L, 100L); // one page holds them all
    }

    /** How many found something: one or none. */
    private int asked(Api inProcess, AnyQuestion question, long seed) {
        Answer there = cluster.get(question.address(), question.values().toArray());
        Answer here = inProcess.get(question.address(), question.values().toArray());
        String again = "-Dseed=" + seed + " -Darticles.seed=" + ARTICLES_SEED + " -Dquestions=1: " + question;
        assertThat(shown(there, question)).as(again).isEqualTo(shown(here, question));
        return REFUSALS.contains(here.status()) || shown(here, question).matches("(0:.*)?") ? 0 : 1;
    }

    private static String shown(Answer answer, AnyQuestion question) {
        if (REFUSALS.contains(answer.status())) {
            return answer.text();
        }
        answer.expect(200);
        return question.isOrdered() ? Shown.of(answer) : Shown.inAnyOrder(answer);
    }
}
