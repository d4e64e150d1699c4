package org.samverk.kernel;

/// The reader sees the thing but may not do this to it (403); the message says why and what to do instead.
public final class RefusedException extends UserFacingException {
    public RefusedException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
