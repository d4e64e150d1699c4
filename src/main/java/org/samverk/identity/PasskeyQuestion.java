package org.samverk.identity;

import java.io.Serializable;
import java.time.Instant;

/// What a device was asked; lies in the session until it is answered, once.
///
/// @param challenge random bytes as base64url, which the device signs
/// @param name      what the passkey that is made is to be called; empty when somebody signs in
/// @param askedAt   when, since it is worth nothing after a while
public record PasskeyQuestion(String challenge, String name, Instant askedAt) implements Serializable {
    private static final long serialVersionUID = 1;
}
