package org.samverk.identity.web;

/// @param required whether administrators must have a second factor
/// @param mine     whether the one who looks has one, or a passkey
public record AdminSignInPage(boolean required, boolean mine) {}
