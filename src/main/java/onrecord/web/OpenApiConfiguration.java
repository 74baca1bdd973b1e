package onrecord.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the OpenAPI document says beyond the controllers: who we are, who may write, and names as the JSON has them. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    /** What only editors may read. */
    private static final Set<String> FOR_EDITORS = Set.of("imports", "index", "tokens");

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("On Record")
                        .version("1")
                        .description(
                                "Who said what, in which words, where it was printed, and in what capacity they spoke."
                                        + " Offsets are UTF-16 code units into an article's body, end exclusive. Failures are"
                                        + " RFC 9457 problems with a stable code.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes("editor", scheme("basic").description("An editor's name and password"))
                        .addSecuritySchemes("token", scheme("bearer").description("A token of POST /tokens")));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    /** A name for each call that is unique and reads well in a generated client: {@code readSpeaker}. */
    @Bean
    GlobalOperationCustomizer callNames() {
        return (operation, handler) -> {
            String method = handler.getMethod().getName();
            String plural = operation.getTags().getFirst();
            String subject = method.equals("list") ? plural : plural.replaceFirst("s$", "");
            boolean saysSo = plural.startsWith(method);
            return operation.operationId(saysSo ? method : method + StringUtils.capitalize(subject));
        };
    }

    @Bean
    GlobalOpenApiCustomizer writersAndLowerCase() {
        return document -> {
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap().forEach(this::complete));
            document.getComponents().getSchemas().values().stream()
                    .flatMap(OpenApiConfiguration::withProperties)
                    .forEach(this::lowerCase);
        };
    }

    private void complete(HttpMethod method, Operation operation) {
        String tag = operation.getTags().getFirst();
        boolean open = tag.equals("extractions") || (method == HttpMethod.GET && !FOR_EDITORS.contains(tag));
        if (!open) {
            operation.addSecurityItem(new SecurityRequirement().addList("editor"));
            operation.addSecurityItem(new SecurityRequirement().addList("token"));
        }
        Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream().map(parameter -> parameter.getSchema()))
                .filter(Objects::nonNull)
                .forEach(this::lowerCase);
    }

    private static Stream<Schema<?>> withProperties(Schema<?> schema) {
        return schema.getProperties() == null
                ? Stream.of(schema)
                : schema.getProperties().values().stream().map(property -> (Schema<?>) property);
    }

    private void lowerCase(Schema<?> schema) {
        if (schema.getItems() != null) {
            lowerCase(schema.getItems());
        }
        if (schema.getEnum() != null) {
            lowerCaseValues(schema);
        }
    }

    @SuppressWarnings("unchecked") // the values of an enum schema are text
    private static void lowerCaseValues(Schema<?> schema) {
        ((Schema<Object>) schema)
                .setEnum(schema.getEnum().stream()
                        .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
