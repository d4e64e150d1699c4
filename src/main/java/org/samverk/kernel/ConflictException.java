package org.samverk.kernel;

/// The thing has changed since the sender read it, or is in a state that does not allow the act (409).
public final class ConflictException extends UserFacingException {
    public ConflictException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
