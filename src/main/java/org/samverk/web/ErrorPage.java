package org.samverk.web;

/// A refusal as a page.
///
/// @param status the HTTP status
/// @param words  what happened and what to do, in the reader's language
public record ErrorPage(int status, String words) {}
