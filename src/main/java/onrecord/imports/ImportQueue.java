package onrecord.imports;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onrecord.imports.ImportView.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs imports one after the other, and takes up at start what a stop or a crash interrupted. */
@Component
class ImportQueue implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);
    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Imports imports;
    private final ImportFiles files;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository jobs;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());

    ImportQueue(Imports imports, ImportFiles files, Job job, JobOperator operator, JobRepository jobs) {
        this.imports = imports;
        this.files = files;
        this.job = job;
        this.operator = operator;
        this.jobs = jobs;
    }

    void add(long id) {
        thread.execute(() -> run(id));
    }

    /** Goes on with the imports whose files lie here; those of another node are its own affair. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        imports.unfinished().stream()
                .filter(id -> Files.exists(files.of(id)))
                .peek(id -> log.info("Import {} goes on", id))
                .forEach(this::add);
    }

    private void run(long id) {
        try {
            if (!imports.start(id)) {
                return;
            }
            JobExecution last = attempt(id);
            // Another writer may have stored the same new name or address at the same moment: the chunk then comes
            // again
            for (int attempt = 1; last.getStatus() == BatchStatus.FAILED && attempt < ATTEMPTS; attempt++) {
                Thread.sleep(BETWEEN_ATTEMPTS);
                last = attempt(id);
            }
            if (last.getStatus() == BatchStatus.COMPLETED) {
                imports.finish(id, State.COMPLETED, null);
                files.remove(id);
            } else if (last.getStatus() == BatchStatus.FAILED) {
                imports.finish(id, State.FAILED, reason(last));
            }
        } catch (InterruptedException stopped) {
            log.info("Import {} stops here and goes on at the next start", id);
            Thread.currentThread().interrupt();
        } catch (JobExecutionException | RuntimeException failure) {
            log.error("Import {} failed", id, failure);
            imports.finish(id, State.FAILED, failure.getMessage());
        }
    }

    private JobExecution attempt(long id) throws JobExecutionException {
        JobParameters parameters =
                new JobParametersBuilder().addLong(ImportJob.ID, id).toJobParameters();
        JobExecution before = jobs.getLastJobExecution(ImportJob.NAME, parameters);
        if (before != null && before.isRunning()) { // of a process that was killed
            operator.recover(before);
        }
        return operator.start(job, parameters);
    }

    private static String reason(JobExecution failed) {
        return failed.getAllFailureExceptions().stream()
                .findFirst()
                .map(Throwable::getMessage)
                .orElse("stopped for an unknown reason");
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
