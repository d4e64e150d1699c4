package org.samverk.searchdesk;

import java.util.List;
import java.util.UUID;

/// Words that mean the same.
///
/// @param terms each a word, or words together
public record Synonym(UUID id, List<String> terms) {
    public String text() {
        return String.join(", ", terms);
    }
}
