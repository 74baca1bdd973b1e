package onrecord.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onrecord.article.ArticleIntake;
import onrecord.article.NewArticle;
import onrecord.database.NoServerGiven;
import onrecord.speaker.NewSpeaker;
import onrecord.speaker.SpeakerEditing;
import onrecord.web.JsonReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the samples at the very first start, all or none. */
@Component
@Order(0)
@Conditional(NoServerGiven.class)
@ConditionalOnBooleanProperty(name = "onrecord.samples", matchIfMissing = true)
class SampleLoading implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleLoading.class);

    private final JsonReader json;
    private final SpeakerEditing speakers;
    private final ArticleIntake intake;
    private final JdbcClient jdbc;
    private final Resource speakerFile;
    private final Resource articleFile;

    SampleLoading(
            JsonReader json,
            SpeakerEditing speakers,
            ArticleIntake intake,
            JdbcClient jdbc,
            @Value("classpath:samples/speakers.jsonl") Resource speakerFile,
            @Value("classpath:samples/articles.jsonl") Resource articleFile) {
        this.json = json;
        this.speakers = speakers;
        this.intake = intake;
        this.jdbc = jdbc;
        this.speakerFile = speakerFile;
        this.articleFile = articleFile;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        boolean untouched = jdbc.sql("select not exists (select from change)")
                .query(Boolean.class)
                .single();
        if (untouched) {
            read(speakerFile, NewSpeaker.class).forEach(speakers::add);
            List<NewArticle> articles = read(articleFile, NewArticle.class);
            intake.storeAll(articles.stream().map(intake::prepare).toList());
            log.info("Loaded {} sample articles into the empty database", articles.size());
        }
    }

    private <T> List<T> read(Resource lines, Class<T> type) throws IOException {
        return lines.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.read(line, type))
                .toList();
    }
}
