package org.samverk.identity.web;

/// The administrators' landing page: the shell knows the links.
public record AdminPage() {}
