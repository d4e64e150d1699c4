package org.samverk.reviews;

/// What there is for somebody at the publisher's desks.
///
/// @param reviews  how many drafts wait for them, a hundred at most
/// @param sections whether a section lets them do something
public record Waiting(int reviews, boolean sections) {
    static final Waiting NOTHING = new Waiting(0, false);
}
