package org.samverk.search;

import java.util.List;

/// A piece of a text: plain words, some of them marked. Never HTML.
public record Excerpt(List<Piece> pieces) {
    public static final Excerpt NONE = new Excerpt(List.of());

    public record Piece(String text, boolean marked) {}

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
