package onrecord.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A write that another site's page makes with the password the browser remembers; browsers say so in {@code
 * Sec-Fetch-Site} (W3C Fetch Metadata), programs do not send that header.
 */
final class CrossSiteWrite implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    @Override
    public boolean matches(HttpServletRequest request) {
        String origin = request.getHeader("Sec-Fetch-Site");
        return origin != null && OTHERS.contains(origin) && !READS.contains(request.getMethod());
    }
}
