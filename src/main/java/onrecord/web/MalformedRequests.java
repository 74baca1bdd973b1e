package onrecord.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts in words what the server refuses before any of our code is asked, as an address with bare Chinese letters. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the report that is added last speaks first
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final JsonMapper json;

    MalformedRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((Host) context.getParent()).getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean isOurs = response.getContentWritten() > 0 || !response.setErrorReported();
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !isOurs) {
                write(response);
            }
        }

        private void write(Response response) {
            HttpStatus status = HttpStatus.valueOf(response.getStatus());
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(json.writeValueAsBytes(problem(status)));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                getContainer().getLogger().debug("The sender did not wait for the answer", gone);
            }
        }
    }

    private static Map<String, Object> problem(HttpStatus status) {
        String detail = status.is5xxServerError()
                ? "The server failed; its log tells more."
                : "The server cannot read this request. In an address, letters beyond a-z and signs such as a slash within"
                        + " a value are written in percent form: %C3%A9 for é (curl -G --data-urlencode does it), and all of it has room in 64 kB.";
        String code = status.is5xxServerError() ? "internal-error" : "malformed-request";
        return Map.of("title", status.getReasonPhrase(), "status", status.value(), "detail", detail, "code", code);
    }
}
