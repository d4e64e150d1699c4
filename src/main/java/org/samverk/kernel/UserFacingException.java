package org.samverk.kernel;

import java.util.List;

/// A refusal that a person gets to read: a message key and its arguments, never a technical text.
public abstract sealed class UserFacingException extends RuntimeException
        permits NotFoundException,
                RefusedException,
                ConflictException,
                InvalidInputException,
                TooManyAttemptsException {
    private final String messageKey;
    private final transient List<Object> arguments;

    protected UserFacingException(String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
