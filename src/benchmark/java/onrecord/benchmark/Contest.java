package onrecord.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question to all engines: each is warmed up, then they take turns, so that a slow moment of the machine hits all. */
final class Contest implements AutoCloseable {

    private static final int ROUNDS = 5;
    private static final double WARM_UP = 0.4; // of the time to measure
    private static final double LEAD_IN = 0.15; // of a round's time, unmeasured: what ran before has the caches

    private final double seconds;
    private final Map<String, List<Client>> clients = new LinkedHashMap<>();

    Contest(List<Engine> engines, double seconds) throws Exception {
        this.seconds = seconds;
        for (Engine engine : engines) {
            clients.put(engine.name(), List.of(engine.connect(), engine.connect()));
        }
    }

    /** Asks everything for a while, as the first requests after a start tell about the start. */
    void warmUp(Collection<Question> questions) {
        for (String engine : clients.keySet()) {
            for (Question question : questions) {
                attempt(engine, question, 2, seconds, false);
            }
        }
    }

    /** By engine; those that do not answer are told of and left out. */
    Map<String, Measured> hold(Question question) throws Exception {
        List<String> engines = new ArrayList<>(clients.keySet());
        engines.removeIf(
                engine -> attempt(engine, question, 2, seconds * WARM_UP, true).isEmpty());
        Map<String, Timings> one = rounds(question, engines, 1);
        Map<String, Timings> two = rounds(question, engines, 2);
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (String engine : engines) {
            Client client = both(engine).getFirst();
            long bytes = client.ask(question).bytes();
            measured.put(engine, new Measured(one.get(engine), two.get(engine), bytes, client.found(question)));
        }
        return measured;
    }

    /** Engines that fail on the way are taken out of the list. */
    private Map<String, Timings> rounds(Question question, List<String> engines, int count) {
        Map<String, List<Timings>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String engine : List.copyOf(engines)) {
                attempt(engine, question, count, seconds / ROUNDS * LEAD_IN, true);
                attempt(engine, question, count, seconds / ROUNDS, true)
                        .ifPresentOrElse(
                                timings -> rounds.computeIfAbsent(engine, none -> new ArrayList<>())
                                        .add(timings),
                                () -> engines.remove(engine));
            }
        }
        Map<String, Timings> together = new LinkedHashMap<>();
        rounds.forEach((engine, timings) -> together.put(engine, Timings.of(timings)));
        return together;
    }

    private Optional<Timings> attempt(String engine, Question question, int count, double seconds, boolean tell) {
        try {
            return Optional.of(new Round(question, seconds).run(both(engine).subList(0, count)));
        } catch (Exception failure) {
            if (tell) {
                System.out.printf("  %s does not answer “%s”: %s%n", engine, question, reason(failure));
            }
            return Optional.empty();
        }
    }

    private static String reason(Exception failure) {
        return String.valueOf(failure.getCause() == null ? failure : failure.getCause());
    }

    private List<Client> both(String engine) {
        return clients.get(engine);
    }

    @Override
    public void close() {
        clients.values().forEach(both -> both.forEach(Client::close));
    }
}
