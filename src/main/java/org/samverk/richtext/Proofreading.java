package org.samverk.richtext;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a text as a careful colleague would before it goes out: what is missing, what is hard to read.
public final class Proofreading {
    /// The most words of a sentence that is not remarked on.
    public static final int LONG_SENTENCE = 30;

    private static final int LONG_WORD = 6;
    private static final int PLACE = 60;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> VAGUE = Set.of(
            "här",
            "klicka här",
            "tryck här",
            "läs mer",
            "läs mer här",
            "mer",
            "länk",
            "länken",
            "denna länk",
            "here",
            "click here",
            "read more",
            "more",
            "link",
            "this link");

    private final List<Finding> findings = new ArrayList<>();
    private int level;
    private String last = "";
    private int words;
    private int longWords;
    private int sentences;

    private Proofreading() {}

    /// What was found.
    ///
    /// @param findings in reading order
    public record Result(List<Finding> findings, Readability readability) {}

    public static Result of(RichText text) {
        var reading = new Proofreading();
        Nodes.all(text.doc()).forEach(reading::read);
        return new Result(List.copyOf(reading.findings), reading.readability());
    }

    private void read(Node node) {
        switch (node) {
            case Node.Heading heading -> heading(heading);
            case Node.Paragraph paragraph -> prose(PlainText.inline(paragraph.content()));
            case Node.Image image when image.alt().isBlank() -> find(Finding.Kind.IMAGE_WITHOUT_WORDS, last, 0);
            case Node.Table table -> table(table);
            case Node.Text text -> link(text);
            default -> {}
        }
    }

    private void heading(Node.Heading heading) {
        var title = PlainText.inline(heading.content());
        if (title.isBlank()) {
            find(Finding.Kind.EMPTY_HEADING, last, heading.level());
        } else if (level > 0 && heading.level() > level + 1) {
            find(Finding.Kind.SKIPPED_LEVEL, title, heading.level());
        }
        level = heading.level();
        last = title.isBlank() ? last : title;
    }

    private void table(Node.Table table) {
        if (table.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(Node.TableCell::header)) {
            find(
                    Finding.Kind.TABLE_WITHOUT_HEADERS,
                    PlainText.blocks(List.of(table)).lines().findFirst().orElse(last),
                    0);
        }
    }

    private void link(Node.Text text) {
        if (text.marks().stream().noneMatch(Mark.Link.class::isInstance)) {
            return;
        }
        var said = text.text().strip();
        if (VAGUE.contains(
                said.toLowerCase(Locale.ROOT).replaceAll("[.:…!»>]+$", "").strip())) {
            find(Finding.Kind.VAGUE_LINK, said, 0);
        } else if (ADDRESS.matcher(said).matches()) {
            find(Finding.Kind.BARE_ADDRESS, said, 0);
        }
    }

    private void prose(String text) {
        if (text.isBlank()) {
            return;
        }
        var iterator = BreakIterator.getSentenceInstance(Locale.of("sv"));
        iterator.setText(text);
        for (int from = iterator.first(), to = iterator.next();
                to != BreakIterator.DONE;
                from = to, to = iterator.next()) {
            sentence(text.substring(from, to).strip());
        }
        last = PlainText.excerpt(text, PLACE);
    }

    private void sentence(String sentence) {
        var found = WORD.matcher(sentence)
                .results()
                .map(word -> word.group().length())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        sentences++;
        words += found.size();
        longWords += (int) found.stream().filter(length -> length > LONG_WORD).count();
        if (found.size() > LONG_SENTENCE) {
            find(Finding.Kind.LONG_SENTENCE, sentence, found.size());
        }
    }

    private void find(Finding.Kind kind, String place, int figure) {
        findings.add(new Finding(kind, PlainText.excerpt(place, PLACE), figure));
    }

    private Readability readability() {
        var lix = words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
        return new Readability(words, sentences, lix);
    }
}
