package org.samverk.mail;

import java.util.Locale;
import org.samverk.access.Actor;

/// Whom a letter is for.
///
/// @param actor   the person as they are right now, for asking what they may see
/// @param address where mail reaches them
/// @param locale  the language that they read
public record Recipient(Actor actor, String name, String address, Locale locale) {}
