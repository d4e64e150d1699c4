package org.samverk.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group in the demo's files.
///
/// @param parent   the slug of the group that it is a sub-group of
/// @param rule     the unit whose people it takes in by a rule
/// @param archived when it was archived
record DemoGroup(
        String slug,
        String name,
        String purpose,
        String visibility,
        @Nullable String template,
        @Nullable String parent,
        @Nullable String unit,
        @Nullable Integer tint,
        @Nullable String rule,
        String created,
        @Nullable String archived,
        List<String> administrators,
        List<String> members,
        @Nullable List<String> guests) {
    @Override
    public List<String> guests() {
        return guests == null ? List.of() : guests;
    }
}
