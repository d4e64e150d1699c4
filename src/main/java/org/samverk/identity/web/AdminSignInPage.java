package org.samverk.identity.web;

/// @param required whether administrators must have a second factor
/// @param mine     whether the one who looks has one
public record AdminSignInPage(boolean required, boolean mine) {}
