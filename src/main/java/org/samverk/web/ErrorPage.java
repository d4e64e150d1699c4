package org.samverk.web;

import java.util.List;

/// A refusal as a page.
///
/// @param status  the HTTP status
/// @param words   what happened and what to do, in the reader's language
/// @param written what the reader had written in the form that was refused, so that it can be copied
public record ErrorPage(int status, String words, List<String> written) {}
