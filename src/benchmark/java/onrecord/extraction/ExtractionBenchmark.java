package onrecord.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The quotes of one article after the other, on one core: articles a second, and how long each takes. With the profiler
 * {@code gc}, {@code gc.alloc.rate.norm} is the bytes allocated for an article.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    private final QuoteExtractor extractor = new QuoteExtractor();
    private List<String> articles = List.of();
    private int next;

    /** Reads the articles before the clock runs. */
    @Setup
    public void read() throws IOException {
        articles = BenchmarkArticles.read();
    }

    /** Articles a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public List<FoundQuote> throughput() {
        return extractor.extract(article());
    }

    /** Microseconds for an article, with percentiles. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<FoundQuote> time() {
        return extractor.extract(article());
    }

    private String article() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return articles.get(next);
    }
}
