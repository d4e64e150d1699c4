package org.samverk.blocks;

import java.util.List;
import java.util.UUID;
import org.samverk.blocks.BlockContent.Accordion;
import org.samverk.blocks.BlockContent.Advice;
import org.samverk.blocks.BlockContent.Body;
import org.samverk.blocks.BlockContent.Call;
import org.samverk.blocks.BlockContent.Cards;
import org.samverk.blocks.BlockContent.Contact;
import org.samverk.blocks.BlockContent.Decisions;
import org.samverk.blocks.BlockContent.Events;
import org.samverk.blocks.BlockContent.FileList;
import org.samverk.blocks.BlockContent.Gallery;
import org.samverk.blocks.BlockContent.Group;
import org.samverk.blocks.BlockContent.Heading;
import org.samverk.blocks.BlockContent.News;
import org.samverk.blocks.BlockContent.Picture;
import org.samverk.blocks.BlockContent.Place;
import org.samverk.blocks.BlockContent.Quote;
import org.samverk.blocks.BlockContent.Text;
import org.samverk.blocks.BlockContent.Video;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// Writes blocks as fields: what [BlockReader] reads again.
final class BlockWriter {
    private final boolean markdown;

    private BlockWriter(boolean markdown) {
        this.markdown = markdown;
    }

    /// As the database keeps them: texts exactly.
    static BlockFields exact(Block block) {
        return new BlockWriter(false).write(block);
    }

    /// As people and programs read them: texts as Markdown too, after which the exact ones come for the editor.
    static BlockFields readable(Block block) {
        return new BlockWriter(true).write(block);
    }

    private BlockFields write(Block block) {
        var fields = BlockFields.of(block.kind().code())
                .with("id", block.id().toString())
                .with("size", block.size().code());
        return switch (block.content()) {
            case Body _ -> fields;
            case Text text -> rich(fields, "markdown", text.text());
            case Heading heading -> fields.with("title", heading.words()).with("level", heading.level());
            case Picture picture -> picture(fields, picture);
            case Gallery gallery -> gallery(fields, gallery);
            case Group group -> fields.with("title", group.title()).with("href", "/groups/" + group.slug());
            case Advice advice -> fields.with("title", advice.title()).with("href", "/advice/" + advice.round());
            case Call call ->
                fields.with("title", call.label()).with("href", call.href()).with("text", call.text());
            case Cards cards -> cards(fields, cards);
            case Accordion accordion -> accordion(fields, accordion);
            case Quote quote -> fields.with("text", quote.words()).with("source", quote.source());
            case Contact contact -> fields.with("title", contact.title()).with("people", contact.people());
            case News news -> list(fields, news.title(), news.count(), news.here());
            case Events events -> list(fields, events.title(), events.count(), events.here());
            case FileList list -> fields.with("title", list.title()).with("files", keys(list.files()));
            case Decisions decisions -> fields.with("title", decisions.title()).with("count", decisions.count());
            case Place place ->
                fields.with("title", place.name()).with("text", place.address()).with("href", place.href());
            case Video video ->
                fields.with("title", video.title()).with("href", video.href()).with("text", video.text());
        };
    }

    private static BlockFields list(BlockFields fields, String title, int count, boolean here) {
        return fields.with("title", title).with("count", count).with("scope", here ? "here" : "site");
    }

    private static BlockFields picture(BlockFields fields, Picture picture) {
        return fields.with("files", keys(List.of(picture.file())))
                .with("width", picture.width())
                .with("height", picture.height())
                .with("alt", picture.alt())
                .with("decorative", picture.alt().isEmpty())
                .with("caption", picture.caption());
    }

    private static BlockFields gallery(BlockFields fields, Gallery gallery) {
        var pictures = gallery.pictures();
        return fields.with("title", gallery.title())
                .with("files", keys(pictures.stream().map(Picture::file).toList()))
                .withRows(pictures.stream()
                        .map(picture -> BlockFields.of("picture")
                                .with("file", picture.file().toString())
                                .with("title", picture.alt())
                                .with("text", picture.caption())
                                .with("width", picture.width())
                                .with("height", picture.height()))
                        .toList());
    }

    private static BlockFields cards(BlockFields fields, Cards cards) {
        return fields.with("title", cards.title())
                .withRows(cards.cards().stream()
                        .map(card -> BlockFields.of("card")
                                .with("title", card.title())
                                .with("href", card.href())
                                .with("text", card.text()))
                        .toList());
    }

    private BlockFields accordion(BlockFields fields, Accordion accordion) {
        return fields.with("title", accordion.title())
                .withRows(accordion.parts().stream()
                        .map(part -> rich(BlockFields.of("part").with("title", part.title()), "text", part.text()))
                        .toList());
    }

    private BlockFields rich(BlockFields fields, String name, RichText text) {
        return markdown
                ? fields.with(name, Markdown.fromRichText(text).strip())
                : fields.with("content", text.canonicalJson());
    }

    private static List<String> keys(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
