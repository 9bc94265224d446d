package balie.platform.session;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what is wrong with a request into a problem that names the field. Never quotes the value: it may be a secret. */
class Mistakes {
    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return Mistakes.problemOf(failure).toResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return Mistakes.problemOf(failure).toResponse();
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException failure) {
        var errors = new ArrayList<FieldError>();
        for (var violation : failure.getConstraintViolations()) {
            var path = violation.getPropertyPath().toString();
            errors.add(new FieldError(path.substring(path.indexOf('.') + 1), violation.getMessage()));
        }
        return Problem.invalid(errors).toResponse();
    }

    /** Requests that the framework refuses, and refusals thrown by our own code; an answer that is already made stays as it is. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal) {
        var made = refusal.getResponse();
        if (refusal.getCause() instanceof JacksonException unreadable)
            return problemOf(unreadable).toResponse();
        if (made.hasEntity() || made.getStatus() < 400) return made;
        var problem = new Problem(
                "about:blank",
                made.getStatusInfo().getReasonPhrase(),
                made.getStatus(),
                advice(made.getStatus()),
                List.of());
        return Response.fromResponse(problem.toResponse()).build();
    }

    static Problem problemOf(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) return Problem.invalid(List.of(unknown(unknown)));
        if (failure instanceof InvalidFormatException wrong)
            return Problem.invalid(List.of(new FieldError(path(wrong), Expected.of(wrong.getTargetType()))));
        if (failure instanceof ValueInstantiationException refused) return Problem.invalid(List.of(missing(refused)));
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty())
            return Problem.invalid(List.of(new FieldError(path(mapping), expected(mapping))));
        return Problem.of(
                Response.Status.BAD_REQUEST, "The body is not valid JSON. Check brackets, commas and quotes.");
    }

    private static FieldError unknown(UnrecognizedPropertyException failure) {
        var known = failure.getKnownPropertyIds();
        var names = known == null
                ? ""
                : known.stream().map(String::valueOf).sorted().toList();
        return new FieldError(path(failure), "is not a field here; known are " + names);
    }

    /** Records refuse what is missing by the name of their own component, which is no data and may be told. */
    private static FieldError missing(ValueInstantiationException failure) {
        var path = path(failure);
        var named = failure.getCause() == null ? null : failure.getCause().getMessage();
        var components = failure.getType().getRawClass().getRecordComponents();
        if (components != null)
            for (var component : components)
                if (component.getName().equals(named))
                    return new FieldError(path.isEmpty() ? named : path + "." + named, "is missing");
        return new FieldError(path, "is missing or cannot be used");
    }

    private static String expected(JsonMappingException failure) {
        return failure instanceof MismatchedInputException wrong && wrong.getTargetType() != null
                ? Expected.of(wrong.getTargetType())
                : "is missing or cannot be used";
    }

    private static String path(JsonMappingException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath())
            if (step.getFieldName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        return path.toString();
    }

    private static String advice(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address, or nothing that you may see.";
            case 405 -> "This address does not take that method.";
            case 415 -> "Send the body as application/json.";
            default -> null;
        };
    }
}
