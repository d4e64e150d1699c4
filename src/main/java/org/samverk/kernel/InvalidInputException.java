package org.samverk.kernel;

import java.util.List;

/// What was sent cannot be accepted (422); each problem names its field.
public final class InvalidInputException extends UserFacingException {
    private final transient List<Problem> problems;

    /// @param problems what is wrong, at least one
    public InvalidInputException(List<Problem> problems) {
        super("web.error.invalid");
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(String field, String messageKey, Object... arguments) {
        this(List.of(Problem.of(field, messageKey, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
