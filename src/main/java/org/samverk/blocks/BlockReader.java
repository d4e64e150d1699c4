package org.samverk.blocks;

import java.util.UUID;
import org.samverk.blocks.BlockContent.Body;
import org.samverk.blocks.BlockContent.Call;
import org.samverk.blocks.BlockContent.Contact;
import org.samverk.blocks.BlockContent.Decisions;
import org.samverk.blocks.BlockContent.Events;
import org.samverk.blocks.BlockContent.FileList;
import org.samverk.blocks.BlockContent.Heading;
import org.samverk.blocks.BlockContent.News;
import org.samverk.blocks.BlockContent.Picture;
import org.samverk.blocks.BlockContent.Place;
import org.samverk.blocks.BlockContent.Quote;
import org.samverk.blocks.BlockContent.Text;
import org.samverk.blocks.BlockContent.Video;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problems;
import org.samverk.richtext.Links;
import org.samverk.richtext.RichText;

/// Reads one block strictly and collects what is wrong with it, field by field.
final class BlockReader {
    static final int TITLE = 120;
    static final int WORDS = 300;
    static final int QUOTE = 1000;
    static final int HREF = 2000;
    static final int PEOPLE = 10;
    static final int FILES = 30;
    static final int COUNT = 12;

    private final BlockFields fields;
    private final Texts texts;
    private final Problems problems;

    BlockReader(BlockFields fields, Texts texts, Problems problems) {
        this.fields = fields;
        this.texts = texts;
        this.problems = problems;
    }

    /// @throws InvalidInputException when there is no such kind of block
    Block read(UUID id) {
        var kind =
                BlockKind.of(fields.kind()).orElseThrow(() -> new InvalidInputException("kind", "blocks.problem.kind"));
        return kind == BlockKind.BODY ? Block.BODY : new Block(id, BlockSize.of(fields.text("size")), content(kind));
    }

    private BlockContent content(BlockKind kind) {
        return switch (kind) {
            case BODY -> new Body();
            case TEXT -> new Text(rich("", "markdown"));
            case HEADING -> new Heading(line("title", TITLE), fields.number("level", 2) == 3 ? 3 : 2);
            case PICTURE -> picture();
            case GALLERY, GROUP, ADVICE -> new ReferenceReader(this, fields, problems).read(kind);
            case CALL -> new Call(line("title", TITLE), href("href", true), words("text", WORDS));
            case CARDS, ACCORDION -> new RowReader(this, fields, problems).read(kind);
            case QUOTE -> new Quote(required("text", QUOTE), words("source", TITLE));
            case CONTACT -> contact();
            case NEWS -> new News(words("title", TITLE), count(), isHere());
            case EVENTS -> new Events(words("title", TITLE), count(), isHere());
            case FILES -> files();
            case DECISIONS -> new Decisions(words("title", TITLE), count());
            case PLACE -> new Place(line("title", TITLE), required("text", WORDS), href("href", false));
            case VIDEO -> new Video(line("title", TITLE), film(), words("text", WORDS));
        };
    }

    /// WCAG 1.1.1: a picture has a text in its stead, or is said to decorate only.
    private Picture picture() {
        var file = fields.key("files", 0);
        if (file.isEmpty()) {
            problems.add("file", "blocks.problem.picture");
        }
        var decorative = fields.flag("decorative");
        var alt = decorative ? "" : words("alt", WORDS);
        if (alt.isEmpty() && !decorative) {
            problems.add("alt", "blocks.problem.alt");
        }
        return new Picture(
                file.orElse(Block.BODY_ID),
                fields.number("width", 0),
                fields.number("height", 0),
                alt,
                words("caption", WORDS));
    }

    private Contact contact() {
        var people = fields.texts("people").stream()
                .map(name -> name.startsWith("@") ? name.substring(1) : name)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            problems.add("people", "blocks.problem.people");
        } else if (people.size() > PEOPLE) {
            problems.add("people", "blocks.problem.most", PEOPLE);
        }
        return new Contact(words("title", TITLE), people);
    }

    private FileList files() {
        var files = fields.keys("files");
        if (files.isEmpty()) {
            problems.add("file", "blocks.problem.files");
        } else if (files.size() > FILES) {
            problems.add("file", "blocks.problem.most", FILES);
        }
        return new FileList(words("title", TITLE), files);
    }

    /// Whether a list is meant to hold only what lies below the page.
    private boolean isHere() {
        return !fields.text("scope").equals("site");
    }

    private int count() {
        var count = fields.number("count", 0);
        if (count < 1 || count > COUNT) {
            problems.add("count", "blocks.problem.count", COUNT);
        }
        return Math.clamp(count, 1, COUNT);
    }

    private String film() {
        var href = href("href", true);
        if (!href.isEmpty() && Links.isAllowed(href) && !Videos.isAllowed(href)) {
            problems.add("href", "blocks.problem.video", Videos.known());
        }
        return href;
    }

    /// @param row what the names of the fields begin with, when there are several texts
    RichText rich(String row, String field) {
        var text = RichText.empty();
        try {
            text = texts.read(fields.text(row + "content"), fields.text(row + "markdown"));
        } catch (InvalidInputException e) {
            e.problems()
                    .forEach(problem -> problems.add(
                            field, problem.messageKey(), problem.arguments().toArray()));
            return text;
        }
        if (text.isEmpty()) {
            problems.add(field, "web.problem.missing");
        }
        return text;
    }

    Texts texts() {
        return texts;
    }

    String line(String name, int most) {
        return problems.line(name, fields.text(name), most);
    }

    String words(String name, int most) {
        return problems.text(name, fields.text(name), most);
    }

    private String required(String name, int most) {
        return problems.requiredText(name, fields.text(name), most);
    }

    String href(String name, boolean needed) {
        return href(problems, name, fields.text(name), needed);
    }

    static String href(Problems problems, String field, String typed, boolean needed) {
        var href = typed.strip();
        if (href.isEmpty() && needed) {
            problems.add(field, "blocks.problem.hrefMissing");
        } else if (!href.isEmpty() && (href.length() > HREF || !Links.isAllowed(href))) {
            problems.add(field, "blocks.problem.href");
        }
        return href;
    }
}
