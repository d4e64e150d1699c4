package org.samverk.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft of an event.
///
/// @param fields null when nobody has said when it is
public record EventDraft(UUID id, String title, @Nullable EventFields fields) {
    public String path() {
        return "/publisher/drafts/" + id;
    }
}
