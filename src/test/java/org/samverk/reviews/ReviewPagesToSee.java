package org.samverk.reviews;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Reviews as the writer, the reviewer and the publisher see them, and flows.
class ReviewPagesToSee implements PageContribution {
    private final ReviewSamples samples;
    private final Reviews reviews;

    ReviewPagesToSee(AutowireCapableBeanFactory beans, Reviews reviews) {
        this.samples = beans.createBean(ReviewSamples.class);
        this.reviews = reviews;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var section = samples.section("Granskad avdelning att se");
        var asked = samples.asked(section, "Texten som granskas");
        var sentBack = samples.asked(section, "Texten som ändras");
        reviews.requestChanges(sample.cast().actor(Cast.CECILIA), sentBack.id(), "Datumet i första stycket är fel.");
        var approved = samples.asked(section, "Texten som är klar");
        reviews.approve(sample.cast().actor(Cast.CECILIA), approved.id(), samples.seal(approved), "Tydligt och bra.");
        return Map.of(
                Cast.CECILIA, List.of("/publisher/reviews", asked.path(), asked.path() + "/review"),
                Cast.ANNA,
                        List.of(
                                sentBack.path(),
                                sentBack.path() + "/review",
                                samples.draft(section, "Ny").path()),
                Cast.GRETA, List.of("/publisher/reviews"),
                Cast.BJORN,
                        List.of(
                                approved.path(),
                                approved.path() + "/review",
                                "/publisher/flows",
                                "/publisher/flows/new",
                                samples.flow(Cast.BJORN).path(),
                                samples.flow(Cast.DAVID).path(),
                                "/publisher/sections/" + section.id()));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var draft = samples.asked(samples.section("Avdelning att svara i"), "Texten");
        var review = draft.path() + "/review";
        var flow = samples.flow(Cast.BJORN).path();
        return List.of(
                new RefusedForm(Cast.CECILIA, review, review + "/changes"),
                new RefusedForm(Cast.CECILIA, review, review + "/approval", Map.of("seal", "another")),
                new RefusedForm(Cast.BJORN, "/publisher/flows/new", "/publisher/flows"),
                new RefusedForm(Cast.BJORN, flow, flow, Map.of("kind1", "publish", "person1", "hugo", "days1", "x")));
    }
}
