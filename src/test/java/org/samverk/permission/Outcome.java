package org.samverk.permission;

/// What becomes of a request.
public enum Outcome {
    /// Answered, or done and led on to a page.
    DONE,
    /// The thing is seen, the act is not allowed: 403 with a reason.
    REFUSED,
    /// As if it did not exist: 404.
    HIDDEN,
    /// Sent to the sign-in page, or 401 from the API.
    SIGN_IN,
    /// Seen and allowed, but not as things are: 409 with a reason.
    CONFLICT,
    /// Any other answer, an error of the program's above all: always wrong.
    FAILED
}
