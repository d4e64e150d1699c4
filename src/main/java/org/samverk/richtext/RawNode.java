package org.samverk.richtext;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A node or a mark as it stood in the JSON, well-formed but not yet checked against the schema.
///
/// @param attributes values are String, Integer, Boolean or [#OTHER]; those that were null are left out
/// @param text       null when there was none
record RawNode(
        String type,
        Map<String, Object> attributes,
        @Nullable List<RawNode> content,
        List<RawNode> marks,
        @Nullable String text) {
    /// Stands for an array, an object or a number that no attribute of ours has.
    static final Object OTHER = new Object();
}
