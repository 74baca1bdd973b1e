package onrecord.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One question to all engines: each is warmed up, then they take turns, so that a slow moment of the machine hits all. */
final class Contest implements AutoCloseable {

    private static final int ROUNDS = 5;
    private static final double LEAD_IN = 0.15; // of a round's time, unmeasured: what ran before has the caches

    private final double seconds;
    private final Map<String, List<Client>> clients = new LinkedHashMap<>();

    Contest(List<Engine> engines, double seconds) throws Exception {
        this.seconds = seconds;
        for (Engine engine : engines) {
            clients.put(engine.name(), List.of(engine.connect(), engine.connect()));
        }
    }

    /** By engine; those that do not answer are told of and left out. */
    Map<String, Measured> hold(Question question) throws Exception {
        Map<String, Measured> measured = new LinkedHashMap<>();
        List<String> answering = new ArrayList<>();
        for (String engine : clients.keySet()) {
            if (answers(engine, question)) {
                answering.add(engine);
                new Round(question, seconds * 0.4).run(both(engine));
            }
        }
        Map<String, Timings> one = rounds(question, answering, 1);
        Map<String, Timings> two = rounds(question, answering, 2);
        for (String engine : answering) {
            Client client = both(engine).getFirst();
            measured.put(
                    engine,
                    new Measured(
                            one.get(engine),
                            two.get(engine),
                            client.ask(question).bytes(),
                            client.found(question)));
        }
        return measured;
    }

    private boolean answers(String engine, Question question) throws Exception {
        try {
            both(engine).getFirst().ask(question);
            return true;
        } catch (NotAnswered e) {
            System.out.printf("  %s does not answer “%s”: %s%n", engine, question, e.getMessage());
            return false;
        }
    }

    private Map<String, Timings> rounds(Question question, List<String> engines, int count) throws Exception {
        Map<String, List<Timings>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String engine : engines) {
                List<Client> asking = both(engine).subList(0, count);
                new Round(question, seconds / ROUNDS * LEAD_IN).run(asking);
                Timings timings = new Round(question, seconds / ROUNDS).run(asking);
                rounds.computeIfAbsent(engine, none -> new ArrayList<>()).add(timings);
            }
        }
        Map<String, Timings> together = new LinkedHashMap<>();
        rounds.forEach((engine, timings) -> together.put(engine, Timings.of(timings)));
        return together;
    }

    private List<Client> both(String engine) {
        return clients.get(engine);
    }

    @Override
    public void close() {
        clients.values().forEach(both -> both.forEach(Client::close));
    }
}
