package onrecord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the handler does not know, and two values where it takes one: neither a typo nor a
 * value that is passed over may silently widen a search.
 */
class ParameterCheck implements HandlerInterceptor {

    /** Chooses the representation, on every path. */
    static final String FORMAT = "format";

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("onrecord.")) {
            check(request.getParameterMap(), known.computeIfAbsent(method.getMethod(), any -> parametersOf(method)));
        }
        return true;
    }

    private static void check(Map<String, String[]> sent, Map<String, Boolean> known) {
        sent.forEach((name, values) -> {
            Boolean takesMany = known.get(name);
            if (takesMany == null) {
                throw new UnknownParameter(name, known.keySet());
            }
            if (!takesMany && values.length > 1 && differ(values)) {
                throw new InvalidRequest(name, "can have one value only");
            }
        });
    }

    /** A form sends the fields nobody filled in, too. */
    private static boolean differ(String[] values) {
        return Stream.of(values).filter(value -> !value.isBlank()).distinct().count() > 1;
    }

    /** The names of what the handler takes, and whether each may have several values. */
    private static Map<String, Boolean> parametersOf(HandlerMethod method) {
        Map<String, Boolean> parameters = new HashMap<>();
        parameters.put(FORMAT, false);
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                String name = StringUtils.hasText(single.name())
                        ? single.name()
                        : String.valueOf(parameter.getParameter().getName());
                parameters.put(name, Collection.class.isAssignableFrom(parameter.getParameterType()));
            } else if (QueryRecords.isQuery(parameter)) {
                QueryRecord.of(parameter.getParameterType())
                        .fields()
                        .forEach(field ->
                                parameters.put(field.parameter(), field.type().isCollection()));
            }
        }
        return Map.copyOf(parameters);
    }

    private static final class UnknownParameter extends Failure {

        UnknownParameter(String name, Set<String> known) {
            super(
                    HttpStatus.BAD_REQUEST,
                    "unknown-parameter",
                    "There is no parameter “" + shortened(name) + "” here"
                            + Nearest.to(name, known)
                                    .map(nearest -> "; did you mean “" + nearest + "”?")
                                    .orElse("; known are "
                                            + String.join(
                                                    ", ",
                                                    known.stream().sorted().toList()) + "."));
            with("parameter", shortened(name));
        }

        private static String shortened(String name) {
            return name.length() > 60 ? name.substring(0, 60) + "…" : name;
        }
    }
}
