package org.samverk.sites;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Pages made of blocks, and where they are made.
class BlockPages implements PageContribution {
    private final BlockDrafts made;
    private final PageBlocks blocks;
    private final DecidedTexts texts;
    private final Publishing publishing;
    private final Pages live;

    BlockPages(AutowireCapableBeanFactory beans, PageBlocks blocks, Publishing publishing, Pages live) {
        this.made = beans.createBean(BlockDrafts.class);
        this.texts = beans.createBean(DecidedTexts.class);
        this.publishing = publishing;
        this.live = live;
        this.blocks = blocks;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        made.news(david, SiteKind.PUBLIC, null, "Nyhet bland block", "En ingress");
        var fields = fields().toArray(BlockFields[]::new);
        var page = made.page(david, SiteKind.PUBLIC, null, "Sida av alla block", fields);
        var internal = made.page(david, SiteKind.INTRANET, null, "Intern sida av alla block", fields);
        var draft = made.draft(david, SiteKind.PUBLIC, null, "Utkast av alla block");
        fields().forEach(one -> made.add(david, draft, one));
        var path = blocks.require(david, draft).path();
        var gone =
                blocks.require(david, draft).shape().layout().blocks().getLast().id();
        blocks.remove(david, draft, blocks.require(david, draft).edition(), gone);
        var forms = BlockKind.offered().stream()
                .map(kind -> path + "/new?kind=" + kind.code())
                .toList();
        var pages = new java.util.ArrayList<>(List.of(
                path,
                path + "?done=removed&block=" + gone,
                path.replace("/blocks", "/type"),
                path.replace("/blocks", "/preview"),
                path.replace("/blocks", "/preview?width=phone"),
                path.replace("/blocks", "/preview/page"),
                "/publisher/new",
                "/publisher/new/news",
                "/publisher/new/campaign",
                internal.address()));
        pages.addAll(forms);
        pages.add("/differences/" + changed(david, SiteKind.INTRANET));
        var difference = "/public/differences/" + changed(david, SiteKind.PUBLIC);
        return Map.of(Cast.VISITOR, List.of(page.address(), difference), Cast.DAVID, pages);
    }

    /// A page that is not what was decided any more.
    private UUID changed(Actor david, SiteKind site) {
        var title = "Sida som skiljer sig";
        var decision = texts.approved(title, "Beslutad text");
        var page = publishing.publish(david, decision.id(), new Place(site, null), "Växeln");
        var text = Markdown.toRichText("Ändrad text", MentionResolver.NONE);
        return live.change(david, page.id(), page.revision(), new PageText(title, text, "Växeln", "sv"))
                .id();
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        var draft = made.draft(david, SiteKind.INTRANET, null, "Utkast med fel i block");
        var heading = made.add(david, draft, BlockDrafts.heading("Rubrik"));
        var path = blocks.require(david, draft).path();
        return List.of(
                new RefusedForm(Cast.DAVID, path + "/new?kind=cards", path, Map.of("row-0-title", "Kort")),
                new RefusedForm(Cast.DAVID, "/publisher/new/news", "/publisher/new/news"),
                new RefusedForm(Cast.DAVID, path + "/new?kind=picture", path),
                new RefusedForm(Cast.DAVID, path + "/new?kind=gallery", path),
                new RefusedForm(Cast.DAVID, path + "/new?kind=group", path, Map.of("href", "/ideas/1")),
                new RefusedForm(Cast.DAVID, path + "/new?kind=advice", path, Map.of("href", "/advice/nej")),
                new RefusedForm(Cast.DAVID, path + "/new?kind=contact", path, Map.of("people", "finns-inte")),
                new RefusedForm(Cast.DAVID, path + "/" + heading, path + "/" + heading, Map.of("title", "")),
                new RefusedForm(
                        Cast.DAVID, path + "/" + heading, path + "/" + heading, Map.of("edition", "1", "title", "Ny")),
                new RefusedForm(
                        Cast.DAVID,
                        path.replace("/blocks", "/type"),
                        path.replace("/blocks", "/type"),
                        Map.of("lead", "x".repeat(301))));
    }

    private static List<BlockFields> fields() {
        return List.of(
                BlockFields.of("text")
                        .with("markdown", "### Djup rubrik\n\n- Ett\n- Två")
                        .with("size", "half"),
                BlockFields.of("quote")
                        .with("text", "Citatet")
                        .with("source", "Någon")
                        .with("size", "half"),
                BlockDrafts.heading("Rubriken"),
                BlockFields.of("heading").with("title", "Underrubriken").with("level", 3),
                BlockFields.of("call")
                        .with("title", "Ansök nu")
                        .with("href", "/public")
                        .with("text", "En mening"),
                BlockFields.of("cards")
                        .with("title", "Kort")
                        .withRows(List.of(BlockFields.of("row")
                                .with("title", "Kortets rubrik")
                                .with("href", "/public")
                                .with("text", "Kortets mening"))),
                BlockFields.of("accordion")
                        .withRows(List.of(
                                BlockFields.of("row").with("title", "Frågan").with("text", "Svaret"))),
                BlockFields.of("contact").with("people", List.of("cecilia")),
                BlockFields.of("news").with("count", 3).with("scope", "site").with("size", "third"),
                BlockFields.of("events").with("count", 3).with("scope", "site").with("size", "third"),
                BlockFields.of("decisions").with("count", 3).with("size", "third"),
                BlockFields.of("group").with("href", "/groups/finns-inte"),
                BlockFields.of("advice").with("href", "/advice/00000000-0000-7000-8000-000000000000"),
                BlockFields.of("place")
                        .with("title", "Stadshuset")
                        .with("text", "Storgatan 1")
                        .with("size", "third"),
                BlockFields.of("video").with("title", "Filmen").with("href", "https://youtu.be/abc"));
    }
}
