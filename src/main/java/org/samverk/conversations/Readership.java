package org.samverk.conversations;

/// How many of those who take part in a group have read something.
public record Readership(int readers, int members) {}
