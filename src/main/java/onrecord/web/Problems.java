package onrecord.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every failure as an RFC 9457 problem with a stable {@code code}; nothing else in the service writes one. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(new InvalidRequest(BrokenRules.of(failure.getBindingResult())), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(new InvalidRequest(BrokenRules.of(failure)), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(UnreadableBody.of(failure), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is nothing at this address; /openapi.json tells what there is.",
                request);
    }

    /** Says it in JSON, since what was asked for cannot be had. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleHttpMediaTypeNotAcceptable(failure, headers, status, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> undecodable(InvalidParameterException failure, WebRequest request) {
        return answer(new InvalidRequest("query", "holds a % that encodes no UTF-8 character"), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException failure, WebRequest request) {
        return answer(new InvalidRequest(failure.getName(), BrokenRules.expected(failure.getRequiredType())), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> brokenConstraint(DataIntegrityViolationException failure, WebRequest request) {
        return answer(BrokenConstraint.of(failure), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> overtaken(ConcurrencyFailureException failure, WebRequest request) {
        return problem(
                HttpStatus.CONFLICT, "changed-meanwhile", "Somebody else changed this at the same moment.", request);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    @Nullable
    ResponseEntity<Object> databaseAway(Exception failure, WebRequest request) {
        log.error("The database does not answer", failure);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "The database does not answer.", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unknownCaller(AuthenticationException failure, WebRequest request) {
        return problem(
                HttpStatus.UNAUTHORIZED,
                "unauthorized",
                failure instanceof InsufficientAuthenticationException
                        ? "This needs an editor's name and password, or a token."
                        : "This name and password, or this token, is not known.",
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notAllowed(AccessDeniedException failure, WebRequest request) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "You may not do this.", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest http, WebRequest request) {
        log.error("{} {} failed", http.getMethod(), http.getRequestURI(), failure);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something failed on our side; the log tells what.",
                request);
    }

    private @Nullable ResponseEntity<Object> answer(Failure failure, WebRequest request) {
        return handleExceptionInternal(failure, null, failure.getHeaders(), failure.getStatusCode(), request);
    }

    private @Nullable ResponseEntity<Object> problem(
            HttpStatus status, String code, String detail, WebRequest request) {
        return answer(new Failure(status, code, detail) {}, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            if (problem.getProperties() == null || !problem.getProperties().containsKey("code")) {
                problem.setProperty(
                        "code",
                        String.valueOf(problem.getTitle())
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '-'));
            }
            problem.setInstance(path(request));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static URI path(WebRequest request) {
        return URI.create(((org.springframework.web.context.request.ServletWebRequest) request)
                .getRequest()
                .getRequestURI());
    }
}
