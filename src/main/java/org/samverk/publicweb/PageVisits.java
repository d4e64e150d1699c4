package org.samverk.publicweb;

import java.util.UUID;

/// How often a page was read.
///
/// @param path within the public web
public record PageVisits(UUID id, String path, String title, long visits) {
    public String address() {
        return "/public/" + path;
    }
}
