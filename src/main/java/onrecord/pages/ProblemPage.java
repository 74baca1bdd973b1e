package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onrecord.web.InvalidRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * A problem for a browser: the page it was on, with the form as it was filled in and what is wrong with it. Problems are
 * made in one place for programs and people alike; only their writing differs, so this is a converter like JSON's.
 */
@Component
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

    private final ISpringTemplateEngine templates;

    ProblemPage(ISpringTemplateEngine templates) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.templates = templates;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Pages are only written", message);
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage message) throws IOException {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = current.getRequest();
        HttpServletResponse response = Objects.requireNonNull(current.getResponse());
        SearchForm form = SearchForm.of(request);
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                Locale.ENGLISH,
                Map.of(
                        "problem", problem,
                        "code", code(problem),
                        "heading", heading(problem),
                        "form", form,
                        "path", form.path(),
                        "wrong", wrong(problem),
                        "mistake", Mistake.of(problem, form.one("q"))));
        message.getBody().write(templates.process("problem", context).getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters that cannot stay as they are. */
    private static List<String> wrong(ProblemDetail problem) {
        return problem.getProperties() != null && problem.getProperties().get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(InvalidRequest.FieldProblem.class::isInstance)
                        .map(error -> ((InvalidRequest.FieldProblem) error).field())
                        .toList()
                : List.of();
    }

    private static Object code(ProblemDetail problem) {
        return problem.getProperties() == null ? "" : problem.getProperties().getOrDefault("code", "");
    }

    /** Says for a reader what the API's titles say for a programmer. */
    private static String heading(ProblemDetail problem) {
        return switch (String.valueOf(code(problem))) {
            case "not-found" -> "Page not found";
            case "malformed-query" -> "This search cannot be read";
            case "invalid-request" -> "This cannot be read";
            case "index-not-ready" -> "The search is not ready yet";
            default -> String.valueOf(problem.getTitle());
        };
    }
}
