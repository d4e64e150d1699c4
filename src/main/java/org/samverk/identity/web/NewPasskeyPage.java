package org.samverk.identity.web;

/// Where the device is asked to make a passkey.
///
/// @param name     what it is to be called
/// @param question what the device is asked, as JSON for the browser
public record NewPasskeyPage(String name, String question) {}
