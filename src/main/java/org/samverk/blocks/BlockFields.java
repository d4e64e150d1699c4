package org.samverk.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a block as a form, a program or the database has them, before anybody knows whether they are right.
/// What is missing or of another type is empty.
public record BlockFields(ObjectNode json) {
    public static BlockFields of(String kind) {
        return new BlockFields(JsonNodeFactory.instance.objectNode()).with("kind", kind);
    }

    public BlockFields with(String name, String value) {
        json.put(name, value);
        return this;
    }

    public BlockFields with(String name, int value) {
        json.put(name, value);
        return this;
    }

    public BlockFields with(String name, boolean value) {
        json.put(name, value);
        return this;
    }

    public BlockFields with(String name, List<String> values) {
        var array = json.putArray(name);
        values.forEach(array::add);
        return this;
    }

    public BlockFields withRows(List<BlockFields> rows) {
        var array = json.putArray("rows");
        rows.forEach(row -> array.add(row.json()));
        return this;
    }

    public String kind() {
        return text("kind");
    }

    public String text(String name) {
        return json.path(name).asString("");
    }

    public int number(String name, int otherwise) {
        return json.path(name).asInt(otherwise);
    }

    public boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }

    public List<String> texts(String name) {
        var found = new ArrayList<String>();
        for (var value : json.path(name)) {
            var text = value.asString("").strip();
            if (!text.isEmpty()) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }

    /// What are keys among the texts.
    public List<UUID> keys(String name) {
        return texts(name).stream()
                .map(BlockFields::key)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public Optional<UUID> key(String name, int place) {
        return keys(name).stream().skip(place).findFirst();
    }

    public Optional<UUID> id() {
        return key(text("id"));
    }

    public List<BlockFields> rows() {
        var found = new ArrayList<BlockFields>();
        for (JsonNode row : json.path("rows")) {
            if (row instanceof ObjectNode fields) {
                found.add(new BlockFields(fields));
            }
        }
        return List.copyOf(found);
    }

    static Optional<UUID> key(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
