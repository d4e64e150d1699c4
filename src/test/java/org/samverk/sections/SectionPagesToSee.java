package org.samverk.sections;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Sections, for those who keep them and for those who look.
class SectionPagesToSee implements PageContribution {
    private final SectionSamples samples;

    SectionPagesToSee(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(SectionSamples.class);
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var section = samples.section("Avdelning att se", bjorn);
        var below = samples.page("Sida i avdelningen att se", section);
        samples.permit(section, SectionAct.REVIEW, sample.cast().actor(Cast.CECILIA));
        var draft = samples.draft(bjorn, below, "Det som ska granskas");
        var at = "/publisher/sections/";
        return Map.of(
                Cast.DAVID, List.of("/publisher/sections", "/publisher/drafts"),
                Cast.BJORN, List.of("/publisher/sections", at + section.id(), at + below.id(), below.address()),
                Cast.CECILIA, List.of(draft.path(), below.address(), at + section.id()),
                Cast.FARID, List.of("/publisher/sections", "/publisher/drafts"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var section = samples.section("Avdelning med formulär", sample.cast().actor(Cast.BJORN));
        var at = "/publisher/sections/" + section.id();
        return List.of(
                new RefusedForm(Cast.BJORN, at, at + "/permissions"),
                new RefusedForm(Cast.BJORN, at, at + "/permissions", Map.of("act", "write", "username", "hugo")));
    }
}
