package org.samverk.reviews;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.reviews.FlowFields.StepFields;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// A section with a flow for tests: Björn owns it, Anna writes and Cecilia reviews.
public class ReviewSamples {
    private final SectionSamples samples;
    private final PageDrafts drafts;
    private final Flows flows;
    private final Reviews reviews;
    private final DraftSeals seals;
    private final CastSetup cast;
    private int number;

    public ReviewSamples(
            AutowireCapableBeanFactory beans,
            PageDrafts drafts,
            Flows flows,
            Reviews reviews,
            DraftSeals seals,
            CastSetup cast) {
        this.samples = beans.createBean(SectionSamples.class);
        this.drafts = drafts;
        this.flows = flows;
        this.reviews = reviews;
        this.seals = seals;
        this.cast = cast;
    }

    public Page section(String title) {
        var page = samples.section(title, cast.actor(Cast.BJORN));
        samples.permit(page, SectionAct.WRITE, cast.actor(Cast.ANNA));
        samples.permit(page, SectionAct.REVIEW, cast.actor(Cast.CECILIA));
        flows.give(cast.actor(Cast.BJORN), page.id(), flow(Cast.BJORN).id());
        return page;
    }

    public Flow flow(Cast keeper) {
        var steps = List.of(new StepFields("review", null, 5), new StepFields("publish", null, 5));
        return flows.create(cast.actor(keeper), new FlowFields("Fyra ögon " + UUID.randomUUID(), steps));
    }

    /// Anna's draft of a page to come in the section.
    public PageDraft draft(Page section, String text) {
        return drafts.begin(cast.actor(Cast.ANNA), samples.below(section, "Sidan " + number++, text));
    }

    public PageDraft asked(Page section, String text) {
        var draft = draft(section, text);
        Actor anna = cast.actor(Cast.ANNA);
        reviews.ask(anna, draft.id());
        return draft;
    }

    public String seal(PageDraft draft) {
        return seals.of(draft.id()).hex();
    }
}
