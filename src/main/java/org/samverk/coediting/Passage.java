package org.samverk.coediting;

/// A part of a text, in ProseMirror's positions.
///
/// @param version how many steps the text had had when they were counted
public record Passage(int version, int from, int to) {
    /// Whether what stood there has been taken away.
    public boolean isGone() {
        return from >= to;
    }
}
