package onrecord.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A client of an engine that is asked over HTTP. */
public final class HttpQuestions implements Client {

    private final Http http;
    private final Map<Question, HttpRequest> requests = new EnumMap<>(Question.class);
    private final Function<JsonNode, Found> reading;

    /**
     * @param reading what an answer holds
     */
    public HttpQuestions(Http http, Map<Question, HttpRequest> requests, Function<JsonNode, Found> reading) {
        this.http = http;
        this.requests.putAll(requests);
        this.reading = reading;
    }

    @Override
    public Answer ask(Question question) throws IOException, InterruptedException, NotAnswered {
        return new Answer(http.body(request(question)).length);
    }

    @Override
    public Found found(Question question) throws IOException, InterruptedException, NotAnswered {
        return question == Question.FLOOR ? Found.NOTHING : reading.apply(http.json(request(question)));
    }

    private HttpRequest request(Question question) throws NotAnswered {
        HttpRequest request = requests.get(question);
        if (request == null) {
            throw new NotAnswered("not prepared");
        }
        return request;
    }

    @Override
    public void close() {
        http.close();
    }
}
