package onrecord.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;

/** Lets pages load from this service and nowhere else; the page of the API document has styles of its own inside. */
final class PagePolicy implements HeaderWriter {

    private final HeaderWriter policy = new ContentSecurityPolicyHeaderWriter(
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (!path.startsWith("/docs") && !path.startsWith("/swagger-ui")) {
            policy.writeHeaders(request, response);
        }
    }
}
