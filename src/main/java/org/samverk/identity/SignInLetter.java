package org.samverk.identity;

/// The words of a letter about how somebody signs in.
public record SignInLetter(String lang, String title, String text, String advice) {}
