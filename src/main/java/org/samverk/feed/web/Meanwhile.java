package org.samverk.feed.web;

/// How much came since a page was shown.
///
/// @param path the page, where it shows
public record Meanwhile(int count, String path) {}
