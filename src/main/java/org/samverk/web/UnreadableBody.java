package org.samverk.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.kernel.Problem;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Why the JSON that a program sent could not be taken.
final class UnreadableBody {
    private static final int LONGEST_PATH = 100;

    private UnreadableBody() {}

    static boolean isTooLarge(HttpMessageNotReadableException exception) {
        return causes(exception).anyMatch(BodyLimit.ExceededException.class::isInstance);
    }

    /// What is wrong with which property; empty when it is no JSON at all.
    static Optional<Problem> problem(HttpMessageNotReadableException exception) {
        return causes(exception)
                .filter(DatabindException.class::isInstance)
                .map(DatabindException.class::cast)
                .findFirst()
                .filter(fault -> !fault.getPath().isEmpty())
                .map(UnreadableBody::problem);
    }

    private static Problem problem(DatabindException fault) {
        var key = fault instanceof UnrecognizedPropertyException ? "web.problem.unknown" : "web.problem.type";
        return Problem.of(path(fault), key);
    }

    private static String path(DatabindException fault) {
        var path = fault.getPath().stream().map(UnreadableBody::name).collect(Collectors.joining("."));
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }

    private static String name(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return name == null ? String.valueOf(reference.getIndex()) : name;
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
