package org.samverk.identity;

/// A personal access token at the only moment when its secret is known.
///
/// @param secret begins with `samverk_`; to be sent as `Authorization: Bearer <secret>`
public record NewToken(String name, String secret) {}
