package onrecord.imports;

import onrecord.article.ArticleIntake;
import onrecord.article.NewArticle;
import onrecord.web.Failure;
import onrecord.web.JsonReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.stereotype.Component;

/** From a line to an article with its quotes found, or to the reason why not. */
@Component
class LinePreparation implements ItemProcessor<ImportLine, PreparedLine> {

    private static final Logger log = LoggerFactory.getLogger(LinePreparation.class);

    private final JsonReader json;
    private final ArticleIntake intake;

    LinePreparation(JsonReader json, ArticleIntake intake) {
        this.json = json;
        this.intake = intake;
    }

    @Override
    public PreparedLine process(ImportLine line) {
        if (line.json() == null) {
            return new PreparedLine.Rejected(line, String.valueOf(line.flaw()));
        }
        try {
            return new PreparedLine.Accepted(line, intake.prepare(json.read(line.json(), NewArticle.class)));
        } catch (Failure failure) {
            return new PreparedLine.Rejected(line, failure.getMessage());
        } catch (RuntimeException defect) { // one strange article must not stop a million others
            log.error("Line {} of an import cannot be prepared", line.number(), defect);
            return new PreparedLine.Rejected(line, "cannot be processed: " + defect);
        }
    }
}
