package org.samverk.ideas;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

class IdeaBoardsPages implements PageContribution {
    private final Ideas ideas;
    private final IdeaBoards boards;

    IdeaBoardsPages(Ideas ideas, IdeaBoards boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var group = prepare(sample);
        var category = boards.require(
                        sample.cast().actor(Cast.BJORN), sample.group().id())
                .open()
                .getFirst();
        var idea = submit(sample, category.id());
        return Map.of(
                Cast.BJORN,
                        List.of(
                                group,
                                idea.path(),
                                "/ideas/new?group=" + sample.group().id()),
                Cast.CECILIA, List.of(idea.path()),
                Cast.ANNA, List.of(idea.path(), sample.group().path() + "/ideas?category=" + category.id()),
                Cast.EVA, List.of("/ideas/board"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var group = prepare(sample);
        var category = boards.require(
                        sample.cast().actor(Cast.BJORN), sample.group().id())
                .categories()
                .getFirst();
        var idea = submit(sample, category.id());
        return List.of(
                new RefusedForm(Cast.BJORN, group, "/ideas/categories", Map.of("name", "")),
                new RefusedForm(
                        Cast.BJORN,
                        idea.path(),
                        idea.path() + "/category",
                        Map.of("category", UUID.randomUUID().toString())),
                new RefusedForm(Cast.BJORN, group, "/ideas/categories/" + category.id(), Map.of("name", "")));
    }

    private Idea submit(Sample sample, UUID category) {
        var text = Markdown.toRichText("En idé utan namn.", MentionResolver.NONE);
        return ideas.submit(
                sample.cast().actor(Cast.BJORN),
                new NewIdea("Utan namn", text, sample.group().id(), null, null, category, true, List.of()));
    }

    private String prepare(Sample sample) {
        var keeper = sample.cast().actor(Cast.BJORN);
        var group = sample.group().id();
        boards.change(keeper, group, true);
        if (boards.require(keeper, group).categories().isEmpty()) {
            boards.addCategory(keeper, group, "Arbetsmiljö");
            boards.addCategory(keeper, group, "Klimat");
        }
        return "/ideas/board?group=" + group;
    }
}
