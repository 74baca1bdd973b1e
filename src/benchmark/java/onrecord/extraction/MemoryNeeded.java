package onrecord.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the extractor keeps in memory beyond the JVM's own: heap after a collection, class and code memory, and on Linux
 * the resident size, before it is loaded and after 2,000 articles.
 */
final class MemoryNeeded {
    private MemoryNeeded() {}

    public static void main(String[] arguments) throws IOException {
        List<String> articles = BenchmarkArticles.read();
        Memory before = Memory.now();
        QuoteExtractor extractor = new QuoteExtractor();
        int quotes = 0;
        for (int i = 0; i < 2000; i++) {
            quotes += extractor.extract(articles.get(i % articles.size())).size();
        }
        Memory after = Memory.now();
        System.out.printf(
                "%d quotes; heap +%.1f MB, classes and code +%.1f MB, resident +%.1f MB (of %.1f)%n",
                quotes,
                after.heap() - before.heap(),
                after.code() - before.code(),
                after.resident() - before.resident(),
                after.resident());
    }

    /** Megabytes. */
    private record Memory(double heap, double code, double resident) {

        static Memory now() throws IOException {
            System.gc();
            MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
            return new Memory(
                    memory.getHeapMemoryUsage().getUsed() / 1e6,
                    memory.getNonHeapMemoryUsage().getUsed() / 1e6,
                    residentKilobytes() / 1e3);
        }

        private static double residentKilobytes() throws IOException {
            Path status = Path.of("/proc/self/status");
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .sum()
                    : Double.NaN;
        }
    }
}
