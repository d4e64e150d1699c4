package org.samverk.blocks;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problems;
import org.samverk.richtext.RichText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Blocks as the database keeps them: a JSON list, `[]` for a page that is nothing but its text. What it holds was
/// right when it was written; limits that have become narrower since take nothing away.
public final class LayoutJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAIN = "[]";

    private LayoutJson() {}

    public static String write(Layout layout) {
        if (layout.isPlain()) {
            return PLAIN;
        }
        var array = JSON.createArrayNode();
        layout.blocks().forEach(block -> array.add(BlockWriter.exact(block).json()));
        return array.toString();
    }

    public static Layout read(String json) {
        if (json.equals(PLAIN)) {
            return Layout.PLAIN;
        }
        var blocks = new ArrayList<Block>();
        for (JsonNode node : JSON.readTree(json)) {
            block(node).ifPresent(blocks::add);
        }
        return new Layout(blocks);
    }

    public static String write(Block block) {
        return BlockWriter.exact(block).json().toString();
    }

    public static Optional<Block> block(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return Optional.empty();
        }
        var fields = new BlockFields(object);
        try {
            var id = fields.id().orElseGet(UUID::randomUUID);
            return Optional.of(new BlockReader(fields, LayoutJson::text, new Problems()).read(id));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static RichText text(String content, String markdown) {
        return content.isEmpty() ? RichText.empty() : RichText.parse(content);
    }
}
