package org.samverk.search;

/// Somebody looked for something on the page of results. It does not say who.
///
/// @param text   as it was typed
/// @param inVain whether nothing was found
public record Searched(String text, boolean inVain) {}
