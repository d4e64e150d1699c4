package org.samverk.mail;

import java.time.Instant;

/// The mail server does not answer.
///
/// @param reason  what the attempt said, for administrators
/// @param waiting how many letters wait for it
public record Outage(Instant since, String reason, int waiting) {}
