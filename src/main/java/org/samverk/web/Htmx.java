package org.samverk.web;

/// Whether a part of a page is wanted, not the whole: htmx asks, or a plain browser does.
public record Htmx(boolean wanted) {}
