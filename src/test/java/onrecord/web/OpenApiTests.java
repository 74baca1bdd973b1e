package onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@WholeService
class OpenApiTests {

    @Autowired
    private Api api;

    private JsonNode document = MissingNode.getInstance();

    @BeforeEach
    void read() {
        document = api.get("/openapi.json").expect(200).json();
    }

    @Test
    void saysWhatTheServiceIsFor() {
        assertThat(document.at("/info/title").asString()).isEqualTo("On Record");
        assertThat(document.at("/info/description").asString()).contains("Who said what", "UTF-16");
    }

    @Test
    void givesEveryCallANameOfItsOwn() {
        List<String> names =
                operations().map(call -> call.path("operationId").asString()).toList();

        assertThat(names).doesNotHaveDuplicates().contains("readSpeaker", "patchArticle", "addQuote", "listTokens");
        assertThat(names).noneMatch(name -> name.contains("_"));
    }

    @Test
    void namesKindsAndOrdersAsTheJsonDoes() {
        assertThat(document.findValues("enum").toString())
                .contains("direct", "newest", "organization", "confirmed")
                .doesNotContainPattern("[A-Z]");
    }

    @Test
    void tellsWhoMayWrite() {
        assertThat(document.at("/paths/~1articles/post/security").toString()).contains("editor", "token");
        assertThat(document.at("/paths/~1imports/get/security").toString()).contains("editor", "token");
        assertThat(document.at("/paths/~1articles/get/security").isMissingNode())
                .isTrue();
        assertThat(document.at("/paths/~1extractions/post/security").isMissingNode())
                .isTrue();
    }

    @Test
    void tellsWhatEachCallAnswersWhenItSucceedsAndWhenItFails() {
        assertThat(document.at("/paths/~1articles/post/responses").propertyNames())
                .contains("201", "default");
        assertThat(document.at("/paths/~1index~1rebuild/post/responses").propertyNames())
                .contains("202", "default");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("code", "detail", "errors", "position", "hint");
        assertThat(operations())
                .allSatisfy(
                        call -> assertThat(call.at("/responses/default/content").toString())
                                .contains("#/components/schemas/Problem"));
    }

    private Stream<JsonNode> operations() {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }
}
