package org.samverk.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.samverk.richtext.Node;

/// Writes the blocks of a text, each below the one before.
final class WordBlocks {
    private static final Map<String, PictureType> PICTURES =
            Map.of("image/png", PictureType.PNG, "image/jpeg", PictureType.JPEG, "image/gif", PictureType.GIF);

    /// As wide as a sheet of A4 is between its margins, in pixels of a 96th inch.
    private static final int WIDEST = 600;

    private final XWPFDocument document;
    private final WordInlines inlines;
    private final Function<UUID, Optional<WordFiles.Picture>> pictures;
    private final WordLists lists;

    WordBlocks(XWPFDocument document, WordInlines inlines, Function<UUID, Optional<WordFiles.Picture>> pictures) {
        this.document = document;
        this.inlines = inlines;
        this.pictures = pictures;
        this.lists = new WordLists(document);
    }

    /// Where blocks go.
    ///
    /// @param paragraph makes the next paragraph there
    /// @param style     of plain paragraphs, empty for none
    /// @param depth     how many lists are around
    record Place(Supplier<XWPFParagraph> paragraph, String style, int depth) {
        Place deeper() {
            return new Place(paragraph, style, depth + 1);
        }

        Place quoted() {
            return new Place(paragraph, WordStyles.QUOTE, depth);
        }
    }

    void write(Node.Doc doc) {
        write(new Place(document::createParagraph, "", 0), doc.content());
    }

    void write(Place place, List<Node.Block> blocks) {
        blocks.forEach(block -> write(place, block));
    }

    private void write(Place place, Node.Block block) {
        switch (block) {
            case Node.Paragraph paragraph -> inlines.write(plain(place), paragraph.content());
            case Node.Heading heading -> heading(place, heading);
            case Node.BulletList list -> list.items().forEach(item -> item(place, item.content(), lists.bullets(), ""));
            case Node.OrderedList list -> {
                var number = lists.numbered(WordLists.deepest(place.depth()), list.start());
                list.items().forEach(item -> item(place, item.content(), number, ""));
            }
            case Node.TaskList list ->
                list.items()
                        .forEach(item -> item(place, item.content(), lists.bullets(), item.checked() ? "☑ " : "☐ "));
            case Node.Blockquote quote -> write(place.quoted(), quote.content());
            case Node.CodeBlock code -> WordInlines.code(styled(place, WordStyles.CODE), code.text());
            case Node.HorizontalRule _ -> plain(place).setBorderBottom(Borders.SINGLE);
            case Node.Image image -> image(place, image);
            case Node.Table table -> new WordTables(document, this).write(place, table);
        }
    }

    private static XWPFParagraph plain(Place place) {
        return styled(place, place.style());
    }

    private static XWPFParagraph styled(Place place, String style) {
        var paragraph = place.paragraph().get();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        if (place.depth() > 0) {
            paragraph.setIndentationLeft(place.depth() * 720);
        }
        return paragraph;
    }

    private void heading(Place place, Node.Heading heading) {
        inlines.write(styled(place, WordStyles.heading(heading.level())), heading.content());
    }

    /// @param sign before its words, for what is done or not
    private void item(Place place, List<Node.Block> content, BigInteger numbering, String sign) {
        var first = place.paragraph().get();
        first.setNumID(numbering);
        first.setNumILvl(BigInteger.valueOf(WordLists.deepest(place.depth())));
        if (!sign.isEmpty()) {
            first.createRun().setText(sign);
        }
        if (content.getFirst() instanceof Node.Paragraph paragraph) {
            inlines.write(first, paragraph.content());
        }
        write(place.deeper(), content.subList(1, content.size()));
    }

    private void image(Place place, Node.Image image) {
        var paragraph = plain(place);
        var picture = pictures.apply(image.file()).filter(found -> PICTURES.containsKey(found.mediaType()));
        if (picture.isEmpty()) {
            paragraph.createRun().setText(image.alt());
            return;
        }
        draw(paragraph, picture.get(), image.alt());
    }

    private static void draw(XWPFParagraph paragraph, WordFiles.Picture picture, String alt) {
        var wide = Math.clamp(picture.width(), 1, WIDEST);
        var high = Math.max(1, (int) ((long) picture.height() * wide / Math.max(1, picture.width())));
        var type = PICTURES.getOrDefault(picture.mediaType(), PictureType.PNG);
        try {
            var run = paragraph.createRun();
            var in = new ByteArrayInputStream(picture.content());
            run.addPicture(in, type, alt, Units.pixelToEMU(wide), Units.pixelToEMU(high));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of ours is one", e);
        }
    }
}
