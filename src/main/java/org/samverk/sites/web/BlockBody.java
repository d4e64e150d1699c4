package org.samverk.sites.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.Blocks;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A block of a page for programs. Each kind has some of these fields; the others are left out.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Block",
        description = "A block of a page. body: no field. text: markdown. heading: title, level. picture: files (one),"
                + " alt or decorative, caption. call: title, href, text. cards: title, rows (title, href, text)."
                + " accordion: title, rows (title, text as Markdown). quote: text, source. contact: title, people."
                + " gallery: title, files, rows (file, title: what the picture says to those who do not see it, text)."
                + " group: title, href (its address here). advice: title, href (the address of the round)."
                + " news, events: title, count, scope. files: title, files. decisions: title, count."
                + " place: title, text, href. video: title, href, text.")
record BlockBody(
        @Schema(description = "Its key; a new block gets one") @Nullable
        UUID id,

        @Schema(
                description = "What it is",
                allowableValues = {
                    "body",
                    "text",
                    "heading",
                    "picture",
                    "gallery",
                    "call",
                    "cards",
                    "accordion",
                    "quote",
                    "contact",
                    "news",
                    "events",
                    "files",
                    "decisions",
                    "group",
                    "advice",
                    "place",
                    "video"
                })
        @Nullable
        String kind,

        @Schema(
                description = "How much of a row it takes; full when left out",
                allowableValues = {"full", "half", "third"})
        @Nullable
        String size,

        @Nullable String title,
        @Nullable String text,

        @Schema(description = "The text of a text block, as Markdown") @Nullable
        String markdown,

        @Schema(description = "Where it leads: an address here, or https://") @Nullable
        String href,

        @Schema(description = "What a picture says to those who do not see it") @Nullable
        String alt,

        @Schema(description = "Whether a picture is there for its looks only") @Nullable
        Boolean decorative,

        @Nullable String caption,
        @Schema(description = "Who said a quote") @Nullable String source,

        @Schema(description = "2 or 3, of a heading") @Nullable
        Integer level,

        @Schema(description = "The most items that a list shows, 1 to 12") @Nullable
        Integer count,

        @Schema(
                description = "Which news or events",
                allowableValues = {"here", "site"})
        @Nullable
        String scope,

        @Schema(description = "Keys of files that you may see") @Nullable
        List<UUID> files,

        @Schema(description = "User names") @Nullable List<String> people,

        @Schema(description = "Cards, parts that open, or the pictures of a gallery") @Nullable
        List<Row> rows) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BlockRow")
    record Row(
            @Nullable UUID file,
            @Nullable String title,
            @Nullable String href,
            @Nullable String text) {}

    static BlockBody of(Block block) {
        return of(Actor.SYSTEM, block);
    }

    /// The same for a reader: user names are told to colleagues alone.
    static BlockBody of(Actor reader, Block block) {
        var fields = Blocks.fields(block).json();
        if (!reader.isEmployee()) {
            fields.remove("people");
        }
        fields.remove(List.of("width", "height"));
        fields.path("rows").forEach(row -> ((ObjectNode) row).remove(List.of("kind", "width", "height")));
        return JSON.treeToValue(fields, BlockBody.class);
    }

    BlockFields fields() {
        return new BlockFields(JSON.valueToTree(this));
    }
}
