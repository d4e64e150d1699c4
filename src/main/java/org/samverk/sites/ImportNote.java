package org.samverk.sites;

/// One line of an import's report.
///
/// @param kind    `created`, `changed`, `unchanged`, `kept`, `gone`, `skipped`, `tag`, `link` or `image`
/// @param source  the file that it is about
/// @param detail  what it says: an address, a tag, a reason's message key
public record ImportNote(String kind, String source, String detail) {}
