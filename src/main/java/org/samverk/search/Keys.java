package org.samverk.search;

import java.util.UUID;

/// How entries are called in the index.
final class Keys {
    private Keys() {}

    static String subject(UUID id) {
        return "s" + id;
    }

    static String part(UUID id) {
        return "c" + id;
    }

    static String person(UUID id) {
        return "p" + id;
    }
}
