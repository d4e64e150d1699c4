package org.samverk.feed;

import org.jspecify.annotations.Nullable;

/// Something of our own that a text links to.
///
/// @param kind  as in `access.subject`, or `person`
/// @param step  the step of the chain that it is, null for what is none
/// @param state its state there; the words are the message `chain.state.<step>.<state>`
public record LinkCard(
        String kind,
        String title,
        String path,
        @Nullable String step,
        @Nullable String state) {
    /// Whether there is a state to show: that a post is a post says its kind already.
    public boolean hasState() {
        return step != null && state != null && !kind.equals("post");
    }
}
