package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Sends a browser that submitted a form with empty fields to the address without them: addresses of searches are
 * passed on and pasted into code.
 */
class CleanAddress implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean page = handler instanceof HandlerMethod method && method.getBean() instanceof SearchPages;
        if (page && request.getParameterMap().values().stream().anyMatch(CleanAddress::hasBlank)) {
            response.sendRedirect(SearchForm.of(request).to().withoutBlanks());
            return false;
        }
        return true;
    }

    private static boolean hasBlank(String[] values) {
        for (String value : values) {
            if (value.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
