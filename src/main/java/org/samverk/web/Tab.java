package org.samverk.web;

import org.jspecify.annotations.Nullable;

/// A part of a page that has its own address.
///
/// @param label the words on it, already in the reader's language
/// @param count how much there is behind it, null when that is not said
/// @param here  whether it is the one that is shown
public record Tab(String label, String path, @Nullable Integer count, boolean here) {}
