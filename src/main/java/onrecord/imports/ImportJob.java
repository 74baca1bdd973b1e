package onrecord.imports;

import onrecord.article.ArticleIntake;
import onrecord.changes.Pace;
import onrecord.imports.Imports.Progress;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The one job: read lines, prepare, store. */
@Configuration(proxyBeanMethods = false)
class ImportJob {

    static final String NAME = "import";
    static final String ID = "importId";

    /** Large enough to share statements and commits, small enough that followers of the change log hardly wait. */
    private static final int CHUNK = 25;

    @Bean
    Job importArticles(JobRepository jobs, Step storeLines) {
        return new JobBuilder(NAME, jobs).start(storeLines).build();
    }

    @Bean
    Step storeLines(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            LineReader lines,
            LinePreparation preparation,
            ImportWriting writing) {
        return new StepBuilder("storeLines", jobs)
                .<ImportLine, PreparedLine>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(lines)
                .processor(preparation)
                .writer(writing)
                .build();
    }

    @Bean
    @StepScope
    LineReader importLines(@Value("#{jobParameters['" + ID + "']}") Long id, ImportFiles files, Imports imports) {
        Progress done = imports.progress(id);
        return new LineReader(files.of(id), done.bytesRead(), done.linesRead());
    }

    @Bean
    @StepScope
    ImportWriting importWriting(
            @Value("#{jobParameters['" + ID + "']}") Long id, ArticleIntake intake, Imports imports, Pace pace) {
        return new ImportWriting(id, intake, imports, pace);
    }
}
