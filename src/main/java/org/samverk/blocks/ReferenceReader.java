package org.samverk.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverk.blocks.BlockContent.Advice;
import org.samverk.blocks.BlockContent.Gallery;
import org.samverk.blocks.BlockContent.Group;
import org.samverk.blocks.BlockContent.Picture;
import org.samverk.kernel.Problems;

/// Reads blocks that show what lies here already: several pictures, a group, an advice round. The latter two are named
/// by their addresses, as the browser shows them.
final class ReferenceReader {
    static final int PICTURES = 20;
    private static final Pattern GROUP = Pattern.compile("(?:https?://[^/\\s]+)?/groups/([a-z0-9-]{1,80})(?:[/?#].*)?");
    private static final Pattern ROUND = Pattern.compile("(?:https?://[^/\\s]+)?/advice/([0-9a-f-]{36})(?:[/?#].*)?");
    private final BlockReader block;
    private final BlockFields fields;
    private final Problems problems;

    ReferenceReader(BlockReader block, BlockFields fields, Problems problems) {
        this.block = block;
        this.fields = fields;
        this.problems = problems;
    }

    /// @param kind `GALLERY`, `GROUP` or `ADVICE`
    BlockContent read(BlockKind kind) {
        var title = block.words("title", BlockReader.TITLE);
        return switch (kind) {
            case GALLERY -> new Gallery(title, pictures());
            case GROUP -> new Group(title, named(GROUP, "blocks.problem.group").orElse(""));
            default ->
                new Advice(
                        title,
                        named(ROUND, "blocks.problem.round")
                                .flatMap(BlockFields::key)
                                .orElse(Block.BODY_ID));
        };
    }

    private Optional<String> named(Pattern pattern, String problem) {
        var found = pattern.matcher(fields.text("href").strip());
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        problems.add("href", problem);
        return Optional.empty();
    }

    /// WCAG 1.1.1: each picture has a text in its stead. Rows name the pictures that they are about.
    private List<Picture> pictures() {
        var files = fields.keys("files");
        if (files.isEmpty()) {
            problems.add("file", "blocks.problem.pictures");
        } else if (files.size() > PICTURES) {
            problems.add("file", "blocks.problem.most", PICTURES);
        }
        Map<String, BlockFields> rows = fields.rows().stream()
                .collect(Collectors.toMap(row -> row.text("file"), Function.identity(), (one, again) -> one));
        var pictures = new ArrayList<Picture>();
        for (var file : files) {
            pictures.add(picture(file, pictures.size(), rows.getOrDefault(file.toString(), BlockFields.of("row"))));
        }
        return List.copyOf(pictures);
    }

    private Picture picture(UUID file, int place, BlockFields row) {
        var name = "row-" + place + "-";
        var alt = problems.text(name + "title", row.text("title"), BlockReader.WORDS);
        if (alt.isEmpty()) {
            problems.add(name + "title", "blocks.problem.galleryAlt");
        }
        var caption = problems.text(name + "text", row.text("text"), BlockReader.WORDS);
        return new Picture(file, row.number("width", 0), row.number("height", 0), alt, caption);
    }
}
