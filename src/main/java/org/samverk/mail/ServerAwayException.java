package org.samverk.mail;

/// The mail server does not answer, or lets nobody in.
class ServerAwayException extends Exception {
    private static final long serialVersionUID = 1;

    ServerAwayException(Throwable cause) {
        super(reason(cause), cause);
    }

    /// The innermost words: "Connection refused".
    static String reason(Throwable cause) {
        var deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var words = String.valueOf(deepest.getMessage()).strip();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }
}
