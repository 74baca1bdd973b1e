package onrecord.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** One question again and again for a while, each client on its own thread. */
record Round(Question question, double seconds) {

    private static final int AT_LEAST = 2;

    Timings run(List<Client> clients) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<long[]>> running = new ArrayList<>();
            long begin = System.nanoTime();
            for (Client client : clients) {
                running.add(threads.submit(() -> askUntilTheEnd(client)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> each : running) {
                all = LongStream.concat(all, Arrays.stream(each.get()));
            }
            long[] nanos = all.sorted().toArray();
            return new Timings(nanos, nanos.length * 1e9 / (System.nanoTime() - begin));
        }
    }

    private long[] askUntilTheEnd(Client client) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        LongStream.Builder nanos = LongStream.builder();
        for (long asked = 0, now = System.nanoTime(); asked < AT_LEAST || now < end; asked++) {
            client.ask(question);
            long then = System.nanoTime();
            nanos.add(then - now);
            now = then;
        }
        return nanos.build().toArray();
    }
}
