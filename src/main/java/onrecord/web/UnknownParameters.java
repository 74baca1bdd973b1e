package onrecord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that the handler does not know: a typo must not silently widen a search. */
class UnknownParameters implements HandlerInterceptor {

    /** Chooses the representation, on every path. */
    static final String FORMAT = "format";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("onrecord.")) {
            Set<String> names = known.computeIfAbsent(method.getMethod(), any -> namesOf(method));
            for (String name : request.getParameterMap().keySet()) {
                if (!names.contains(name)) {
                    throw new UnknownParameter(name, names);
                }
            }
        }
        return true;
    }

    private static Set<String> namesOf(HandlerMethod method) {
        return Stream.concat(
                        Stream.of(FORMAT),
                        Arrays.stream(method.getMethodParameters()).flatMap(UnknownParameters::namesOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
        if (single != null) {
            return Stream.of(
                    StringUtils.hasText(single.name())
                            ? single.name()
                            : String.valueOf(parameter.getParameter().getName()));
        }
        return QueryRecords.isQuery(parameter)
                ? QueryRecord.of(parameter.getParameterType()).fields().stream().map(QueryRecord.Field::parameter)
                : Stream.empty();
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
