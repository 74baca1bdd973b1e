package onrecord.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the OpenAPI document what every call answers when it fails, so that generated clients can read the code. */
@Component
class OpenApiProblems implements GlobalOpenApiCustomizer {

    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(NAME, problem());
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + NAME);
        ApiResponse failure = new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(problem)));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(call -> call.getResponses().addApiResponse("default", failure));
    }

    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema();
        field.addProperty("field", new StringSchema());
        field.addProperty("message", new StringSchema());
        field.setRequired(List.of("field", "message"));
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("What is wrong, for people"));
        problem.addProperty("instance", new StringSchema().description("The path that was asked for"));
        problem.addProperty("code", new StringSchema().description("Stable, for programs"));
        problem.addProperty("errors", new ArraySchema().items(field).description("With code invalid-request"));
        problem.addProperty("position", new IntegerSchema().description("With malformed-query: a place in q, from 0"));
        problem.addProperty("hint", new StringSchema().description("With malformed-query: what to write instead"));
        problem.setRequired(List.of("status", "detail", "code"));
        return problem;
    }
}
