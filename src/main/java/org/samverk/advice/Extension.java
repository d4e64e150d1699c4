package org.samverk.advice;

import java.time.Instant;

/// More time that was given, and why.
public record Extension(Instant until, String reason, Instant at) {}
