package org.samverk.folders;

/// A label of a group's files, and how many of them have it.
public record FileLabel(String label, int files) {}
