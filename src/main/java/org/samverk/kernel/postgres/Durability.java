package org.samverk.kernel.postgres;

import java.util.Map;

/// How seriously the server takes a commit. The program itself knows only `SAFE`.
enum Durability {
    /// A commit is on the disk before it is acknowledged.
    SAFE("on"),
    /// For tests that throw their data away.
    FORGETFUL("off");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    Map<String, String> settings() {
        return Map.of("fsync", value, "full_page_writes", value, "synchronous_commit", value);
    }
}
