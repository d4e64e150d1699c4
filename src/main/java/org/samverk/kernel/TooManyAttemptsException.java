package org.samverk.kernel;

/// Somebody has tried too often (429); the message says how long to wait.
public final class TooManyAttemptsException extends UserFacingException {
    public TooManyAttemptsException() {
        super("web.error.tooManyAttempts");
    }
}
