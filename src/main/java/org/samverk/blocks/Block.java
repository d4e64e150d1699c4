package org.samverk.blocks;

import java.util.List;
import java.util.UUID;

/// One block of a page.
///
/// @param id by which it is moved, changed and removed
public record Block(UUID id, BlockSize size, BlockContent content) {
    /// Of the page's own text, which each page has once.
    public static final UUID BODY_ID = new UUID(0, 0);

    public static final Block BODY = new Block(BODY_ID, BlockSize.FULL, new BlockContent.Body());

    public BlockKind kind() {
        return content.kind();
    }

    /// The files that it shows.
    public List<UUID> files() {
        return switch (content) {
            case BlockContent.Picture picture -> List.of(picture.file());
            case BlockContent.Gallery gallery ->
                gallery.pictures().stream().map(BlockContent.Picture::file).toList();
            case BlockContent.FileList list -> list.files();
            case BlockContent.Text text -> text.text().images();
            case BlockContent.Accordion accordion ->
                accordion.parts().stream()
                        .flatMap(part -> part.text().images().stream())
                        .toList();
            default -> List.of();
        };
    }

    /// What it says by itself, for searches and for telling it from others in a list.
    public String words() {
        return switch (content) {
            case BlockContent.Body _ -> "";
            case BlockContent.Text text -> text.text().plainText();
            case BlockContent.Heading heading -> heading.words();
            case BlockContent.Picture picture -> picture.alt() + "\n" + picture.caption();
            case BlockContent.Gallery gallery -> gallery.title() + pictures(gallery);
            case BlockContent.Group group -> group.title();
            case BlockContent.Advice advice -> advice.title();
            case BlockContent.Call call -> call.label() + "\n" + call.text();
            case BlockContent.Cards cards -> cards.title() + cards(cards);
            case BlockContent.Accordion accordion -> accordion.title() + parts(accordion);
            case BlockContent.Quote quote -> quote.words() + "\n" + quote.source();
            case BlockContent.Contact contact -> contact.title();
            case BlockContent.News news -> news.title();
            case BlockContent.Events events -> events.title();
            case BlockContent.FileList list -> list.title();
            case BlockContent.Decisions decisions -> decisions.title();
            case BlockContent.Place place -> place.name() + "\n" + place.address();
            case BlockContent.Video video -> video.title() + "\n" + video.text();
        };
    }

    private static String pictures(BlockContent.Gallery gallery) {
        var words = new StringBuilder();
        gallery.pictures()
                .forEach(picture ->
                        words.append('\n').append(picture.alt()).append('\n').append(picture.caption()));
        return words.toString();
    }

    private static String cards(BlockContent.Cards cards) {
        var words = new StringBuilder();
        cards.cards()
                .forEach(card ->
                        words.append('\n').append(card.title()).append('\n').append(card.text()));
        return words.toString();
    }

    private static String parts(BlockContent.Accordion accordion) {
        var words = new StringBuilder();
        accordion
                .parts()
                .forEach(part -> words.append('\n')
                        .append(part.title())
                        .append('\n')
                        .append(part.text().plainText()));
        return words.toString();
    }
}
