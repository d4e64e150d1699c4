package org.samverk.identity;

import java.time.Instant;

/// How far somebody's second factor has come.
public sealed interface SecondFactor {
    record Off() implements SecondFactor {}

    /// Being set up.
    ///
    /// @param secret  as people type it
    /// @param address what the picture says (`otpauth:`)
    record Begun(String secret, String address) implements SecondFactor {}

    /// @param recoveryCodes how many are left
    record On(Instant since, int recoveryCodes) implements SecondFactor {}
}
