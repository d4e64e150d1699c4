package org.samverk.decisions;

/// How many decisions are still to be reported to a board.
public record BoardCount(String board, long count) {}
