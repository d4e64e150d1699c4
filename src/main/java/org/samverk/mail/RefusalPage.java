package org.samverk.mail;

/// @param about  which letter is meant
/// @param reason why it was not taken, and what to do
public record RefusalPage(String lang, String title, String about, String reason, String foot) {}
