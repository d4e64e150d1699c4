package org.samverk.files;

/// A file that somebody brings who means harm.
///
/// @param name what they call it
public record HostileFile(String name, byte[] content) {}
