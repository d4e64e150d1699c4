package org.samverk.mail;

/// What came of giving a letter to the server.
sealed interface Delivery {
    record Accepted() implements Delivery {}

    /// For good: the address does not exist, say.
    record Refused(String reason) implements Delivery {}

    /// For now (RFC 5321, 4.2.1: 4yz).
    record Deferred(String reason) implements Delivery {}

    /// The server went away before it had the whole letter.
    record Away(String reason) implements Delivery {}

    /// The server went away with the whole letter before it said whether it took it (RFC 1047).
    record Unanswered(String reason) implements Delivery {}
}
