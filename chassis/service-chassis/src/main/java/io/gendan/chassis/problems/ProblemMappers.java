package io.gendan.chassis.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.gendan.chassis.events.Transients;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem document with a stable type; none says how the inside looks. */
@ApplicationScoped
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ObjectMapper json;
    private final MeterRegistry metrics;

    ProblemMappers(ObjectMapper json, MeterRegistry metrics) {
        this.json = json;
        this.metrics = metrics;
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, UriInfo uri) {
        Refusal refusal = refused.refusal();
        Map<String, Object> members = json.convertValue(refusal, new TypeReference<>() {});
        return answer(refusal.status(), refusal.type(), refusal.title(), refusal.detail(), uri, members);
    }

    /** @param bad found before the resource was reached */
    @ServerExceptionMapper
    public Response unusable(UnusableInput bad, UriInfo uri) {
        return invalid(List.of(Map.of("field", bad.field(), "problem", bad.problem())), uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<Map<String, String>> errors = invalid.getConstraintViolations().stream()
                .map(violation -> Map.of("field", field(violation), "problem", violation.getMessage()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return invalid(errors, uri);
    }

    private Response invalid(List<Map<String, String>> errors, UriInfo uri) {
        return answer(
                400,
                Problem.PREFIX + "invalid",
                "The request is not valid",
                describe(errors),
                uri,
                Map.of("errors", errors));
    }

    /** Without the method's and the parameter's name, which the caller cannot know. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static String describe(List<Map<String, String>> errors) {
        return errors.stream()
                .map(error -> error.get("field") + " " + error.get("problem"))
                .collect(Collectors.joining("; "));
    }

    @ServerExceptionMapper(
            value = {MismatchedInputException.class, ValueInstantiationException.class, StreamReadException.class},
            priority = Priorities.USER - 100)
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        Misread misread = Misread.of(unreadable);
        return answer(
                400,
                Problem.PREFIX + "unreadable",
                "The request body is not the JSON that is expected",
                misread.detail(),
                uri,
                Map.of("errors", List.of(Map.of("field", misread.field(), "problem", misread.problem()))));
    }

    /** What is left of JSON failures is ours: an answer that cannot be written. */
    @ServerExceptionMapper
    public Response unwritable(JsonMappingException unwritable, UriInfo uri) {
        return broken(new IllegalStateException("the answer cannot be written as JSON", unwritable), uri);
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException other, UriInfo uri) {
        if (other.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        Optional<String> parameter = unreadableParameter(other, uri);
        if (parameter.isPresent()) {
            return invalid(List.of(Map.of("field", parameter.get(), "problem", "is not readable")), uri);
        }
        Response response = other.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        String title = response.getStatusInfo().getReasonPhrase();
        return answer(response.getStatus(), kebab(title), title, title, uri, Map.of());
    }

    /** A query parameter that cannot be converted; the framework calls that not found, and keeps its name to itself. */
    private static Optional<String> unreadableParameter(WebApplicationException other, UriInfo uri) {
        if (!(other instanceof NotFoundException) || other.getCause() == null) {
            return Optional.empty();
        }
        String said = String.valueOf(other.getCause());
        return uri.getQueryParameters().entrySet().stream()
                .filter(query -> query.getValue().stream().anyMatch(value -> said.contains(value)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String kebab(String title) {
        return Problem.PREFIX + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    @Priority(Priorities.USER - 100)
    public Response unauthorized(SecurityException unauthorized, UriInfo uri) {
        Response problem = answer(
                401, Problem.PREFIX + "unauthorized", "Log in first", "A valid bearer token is needed", uri, Map.of());
        return Response.fromResponse(problem)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER - 100)
    public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(
                403, Problem.PREFIX + "forbidden", "Not yours to do", "Your role does not include this", uri, Map.of());
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException broken, UriInfo uri) {
        if (Transients.isTransient(broken)) {
            LOG.warnf("%s is refused for a moment: %s", uri.getPath(), broken.getMessage());
            Response problem = answer(
                    503,
                    Problem.PREFIX + "try-again",
                    "Try again in a moment",
                    "It is safe to send it again",
                    uri,
                    Map.of());
            return Response.fromResponse(problem).header("Retry-After", "1").build();
        }
        LOG.errorf(broken, "%s failed", uri.getPath());
        String trace = Span.current().getSpanContext().getTraceId();
        return answer(
                500,
                Problem.PREFIX + "internal",
                "This is our fault",
                "Nothing was changed; the log has more under trace " + trace,
                uri,
                Map.of("trace", trace));
    }

    private Response answer(
            int status, String type, String title, String detail, UriInfo uri, Map<String, Object> members) {
        metrics.counter("gendan.refusals", "type", type).increment();
        Map<String, Object> others = new LinkedHashMap<>(members);
        List.of("type", "title", "status", "detail", "instance").forEach(others::remove);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(type, title, status, detail, uri.getPath(), others))
                .build();
    }
}
