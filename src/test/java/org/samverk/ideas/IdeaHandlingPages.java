package org.samverk.ideas;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

class IdeaHandlingPages implements PageContribution {
    private final Ideas ideas;
    private final IdeaAssessments assessments;

    IdeaHandlingPages(Ideas ideas, IdeaAssessments assessments) {
        this.ideas = ideas;
        this.assessments = assessments;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var path = idea(sample);
        return Map.of(
                Cast.CECILIA,
                List.of("/ideas/queue", "/ideas/queue?whose=mine", "/ideas/unanswered", "/ideas/assessments", path),
                Cast.BJORN,
                List.of("/ideas?order=rising", path, path + "/group"),
                Cast.GRETA,
                List.of("/ideas/queue", "/ideas/unanswered", "/ideas/assessments"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var path = idea(sample);
        return List.of(
                new RefusedForm(Cast.CECILIA, path, path + "/handling", Map.of("due", "")),
                new RefusedForm(Cast.BJORN, path + "/group", path + "/group"),
                new RefusedForm(Cast.CECILIA, path, path + "/assessment", Map.of("benefit", "9")),
                new RefusedForm(Cast.CECILIA, path, path + "/merge", Map.of("into", "999999999")));
    }

    private String idea(Sample sample) {
        var text = Markdown.toRichText("En bedömd idé.", MentionResolver.NONE);
        var group = sample.group().id();
        var idea = ideas.submit(sample.cast().actor(Cast.BJORN), new NewIdea("Bedöm den här", text, group, null));
        for (var assessor : List.of(Cast.BJORN, Cast.CECILIA)) {
            assessments.assess(
                    sample.cast().actor(assessor), idea.number(), new NewAssessment(4, 2, 3, "Lätt att börja med."));
        }
        return idea.path();
    }
}
