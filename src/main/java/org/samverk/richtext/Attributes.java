package org.samverk.richtext;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The attributes of one node or mark. A wrong one is an [IllegalArgumentException] with its place as message.
final class Attributes {
    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final String type;
    private final Map<String, Object> values;

    /// @param known those that mean something, and those that Tiptap writes and that mean nothing here
    Attributes(RawNode node, Set<String> known) {
        type = node.type();
        values = node.attributes();
        if (!known.containsAll(values.keySet())) {
            throw wrong("attrs");
        }
    }

    int integer(String name, int missing) {
        return switch (values.get(name)) {
            case null -> missing;
            case Integer number -> number;
            default -> throw wrong(name);
        };
    }

    boolean flag(String name) {
        return switch (values.get(name)) {
            case null -> false;
            case Boolean flag -> flag;
            default -> throw wrong(name);
        };
    }

    @Nullable
    String optional(String name) {
        return switch (values.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw wrong(name);
        };
    }

    String text(String name) {
        var text = optional(name);
        if (text == null) {
            throw wrong(name);
        }
        return text;
    }

    UUID id(String name) {
        var text = text(name);
        if (!text.matches(UUID_PATTERN)) {
            throw wrong(name);
        }
        return UUID.fromString(text);
    }

    UUID file(String name) {
        return Node.Image.fileAt(text(name)).orElseThrow(() -> wrong(name));
    }

    private IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException(type + "." + name);
    }
}
