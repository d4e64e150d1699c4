package org.samverk.people;

/// How those who have left are shown with what they did.
///
/// @param named whether by their name
/// @param words what stands instead of it, when not
public record LeaverRule(boolean named, String words) {}
