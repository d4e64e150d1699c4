package org.samverk.decisions;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.samverk.revisions.Revisions;

/// An entry exactly as it is stored, every column as text: also what no entry could say must be read to be found.
///
/// @param fields by the names of [EntrySeal], and `form`, `year`, `serial`, `hash`, `text-title`, `text-content`
record StoredEntry(Map<String, @Nullable String> fields) {
    String number() {
        return Objects.requireNonNullElse(fields.get("number"), "?");
    }

    @Nullable
    String get(String name) {
        return fields.get(name);
    }

    boolean sealHolds() {
        return (fields.get("year") + "/" + fields.get("serial")).equals(fields.get("number"))
                && Sha256.of(EntrySeal.canonical(fields.get("form"), fields))
                        .hex()
                        .equals(fields.get("hash"));
    }

    boolean textHolds() {
        var title = fields.get("text-title");
        var content = fields.get("text-content");
        return title != null
                && content != null
                && Revisions.seal(title, content).hex().equals(fields.get("revision-sha256"));
    }
}
