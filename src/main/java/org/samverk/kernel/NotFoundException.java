package org.samverk.kernel;

/// There is nothing here that this reader may see; hidden and missing are the same (404).
public final class NotFoundException extends UserFacingException {
    public NotFoundException() {
        super("web.error.notFound");
    }
}
