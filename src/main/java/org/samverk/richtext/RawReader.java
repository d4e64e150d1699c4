package org.samverk.richtext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into [RawNode]s in one pass, and stops at the first thing that is too much or not JSON (RFC 8259).
final class RawReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * RichText.MAXIMUM_DEPTH + 10)
                    .maxNumberLength(10)
                    .maxNameLength(100)
                    .maxStringLength(RichText.MAXIMUM_BYTES)
                    .build())
            .build();

    private final JsonParser json;
    private int nodes;

    private RawReader(JsonParser json) {
        this.json = json;
    }

    static RawNode read(String text) {
        requireSize(text);
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var reader = new RawReader(json);
            reader.require(json.nextToken() == JsonToken.START_OBJECT);
            var root = reader.node(1);
            reader.require(json.nextToken() == null);
            return root;
        } catch (JacksonException _) {
            throw broken();
        }
    }

    private static void requireSize(String text) {
        // No character takes less than one byte: the long ones are refused before they are counted.
        if (text.length() > RichText.MAXIMUM_BYTES
                || text.getBytes(StandardCharsets.UTF_8).length > RichText.MAXIMUM_BYTES) {
            throw tooLarge();
        }
    }

    private RawNode node(int depth) {
        if (depth > RichText.MAXIMUM_DEPTH || ++nodes > 2 * RichText.MAXIMUM_NODES) {
            throw tooLarge();
        }
        @Nullable String type = null;
        @Nullable String text = null;
        @Nullable List<RawNode> content = null;
        Map<String, Object> attributes = Map.of();
        List<RawNode> marks = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            var value = json.nextToken();
            switch (name) {
                case "type" -> type = string(value);
                case "text" -> text = string(value);
                case "attrs" -> attributes = attributes(value);
                case "content" -> content = nodes(value, depth + 1);
                case "marks" -> marks = nodes(value, depth);
                default -> throw broken();
            }
        }
        if (type == null) {
            throw broken();
        }
        return new RawNode(type, attributes, content, marks, text);
    }

    private List<RawNode> nodes(JsonToken value, int depth) {
        require(value == JsonToken.START_ARRAY);
        var list = new ArrayList<RawNode>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT);
            list.add(node(depth));
        }
        return list;
    }

    private Map<String, Object> attributes(JsonToken value) {
        var attributes = new HashMap<String, Object>();
        if (value == JsonToken.VALUE_NULL) {
            return attributes;
        }
        require(value == JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                attributes.put(name, attribute());
            }
        }
        return attributes;
    }

    private Object attribute() {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                json.skipChildren();
                yield RawNode.OTHER;
            }
        };
    }

    private String string(JsonToken value) {
        require(value == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void require(boolean holds) {
        if (!holds) {
            throw broken();
        }
    }

    private static InvalidInputException broken() {
        return new InvalidInputException(RichText.FIELD, "richtext.problem.broken");
    }

    private static InvalidInputException tooLarge() {
        return new InvalidInputException(RichText.FIELD, "richtext.problem.tooLarge");
    }
}
