package org.samverk.notifications;

/// The kinds of letters that one can end with one click.
enum LetterKind {
    /// What gathers all that has not been read.
    DIGEST,
    /// What comes as soon as something happens.
    AT_ONCE
}
