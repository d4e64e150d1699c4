package org.samverk.push;

/// What a device shows.
///
/// @param body one sentence
/// @param path where it leads
/// @param tag  a later message with the same one takes the place of this one
public record PushMessage(String title, String body, String path, String tag) {}
