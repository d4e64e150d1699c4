package org.samverk.feed;

/// What somebody is where a post stands, read once for all that depends on it.
///
/// @param open      whether anything can still be changed there: not in an archived group, but for what only its author
///                  sees
/// @param takesPart whether they may write in the post's group
/// @param moderates whether they administer it
public record PostStanding(boolean open, boolean takesPart, boolean moderates) {}
