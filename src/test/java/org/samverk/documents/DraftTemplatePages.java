package org.samverk.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Templates, and who wrote what.
class DraftTemplatePages implements PageContribution {
    private static final String PAGES = "/admin/draft-templates";
    private final DraftTemplates templates;

    DraftTemplatePages(DraftTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var template = create(sample);
        return Map.of(
                Cast.EVA,
                List.of(PAGES, PAGES + "/new", PAGES + "/" + template),
                Cast.BJORN,
                List.of("/drafts/new?template=" + template));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var one = PAGES + "/" + create(sample);
        return List.of(
                new RefusedForm(Cast.EVA, PAGES + "/new", PAGES, Map.of("name", "")),
                new RefusedForm(Cast.EVA, one, one, Map.of("name", "", "edition", "1")));
    }

    private UUID create(Sample sample) {
        var text = Markdown.toRichText("## Vad\n\nText", MentionResolver.NONE);
        return templates.create(sample.cast().actor(Cast.EVA), "Mall " + UUID.randomUUID(), "När ni behöver den", text);
    }
}
