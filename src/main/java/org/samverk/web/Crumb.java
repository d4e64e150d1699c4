package org.samverk.web;

/// A page above the one that is shown.
public record Crumb(String label, String path) {}
