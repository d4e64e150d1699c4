package org.samverk.searchdesk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Something that a person wants to be told of when there is more of it.
public record SavedSearch(UUID id, String words, Instant savedAt) {
    /// Where it is searched.
    public String path() {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
