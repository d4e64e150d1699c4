package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.ideas.Campaigns;
import org.samverk.ideas.IdeaBoards;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.IdeaSummary;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.TurnedIdeas;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Units;
import org.samverk.people.Writing;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board of ideas, one idea, and the form of a new one.
@Controller
class IdeaController {
    private static final int SIZE = 20;
    private final Ideas ideas;
    private final Campaigns campaigns;
    private final TurnedIdeas turned;
    private final IdeaPages pages;
    private final IdeaForms forms;
    private final IdeaBoards boards;
    private final Units units;
    private final Writing writing;
    private final Submissions submissions;

    IdeaController(
            Ideas ideas,
            Campaigns campaigns,
            TurnedIdeas turned,
            IdeaPages pages,
            IdeaForms forms,
            IdeaBoards boards,
            Units units,
            Writing writing,
            Submissions submissions) {
        this.ideas = ideas;
        this.campaigns = campaigns;
        this.turned = turned;
        this.pages = pages;
        this.forms = forms;
        this.boards = boards;
        this.units = units;
        this.writing = writing;
        this.submissions = submissions;
    }

    @GetMapping("/ideas")
    View board(
            Actor actor,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Long campaign,
            @RequestParam(required = false) @Nullable UUID category,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        var author = mine ? actor.person().orElse(null) : null;
        var filter = new IdeaFilter(
                IdeaStatus.find(status), null, author, unit, campaign, category, IdeaFilter.Order.of(order));
        var list = ideas.list(actor, filter, after, SIZE);
        return View.page("ideas/board", board(actor, list, filter, mine));
    }

    private IdeaBoard board(Actor actor, Slice<IdeaSummary> list, IdeaFilter filter, boolean mine) {
        return new IdeaBoard(
                "/ideas",
                list,
                filter,
                mine,
                units.tree(actor),
                campaigns.all(actor),
                campaigns.asking(actor),
                actor.isEmployee() ? boards.require(actor, null).categories() : List.of(),
                boards.canKeep(actor, null));
    }

    @GetMapping("/ideas/new")
    View fresh(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(required = false) @Nullable UUID comment,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable Long campaign) {
        return View.page("ideas/form", forms.fresh(actor, origin, comment, group, campaign));
    }

    @PostMapping("/ideas")
    View create(Actor actor, @ModelAttribute IdeaInput input, Attached attached) {
        try {
            return View.redirect(submissions.once(actor, input.once(), () -> submit(actor, input, attached)));
        } catch (InvalidInputException e) {
            return View.invalid("ideas/form", forms.again(actor, null, input, attached, e.problems()));
        }
    }

    @GetMapping("/ideas/{number}")
    View show(Actor actor, @PathVariable long number) {
        var merged = ideas.require(actor, number).duplicateOf();
        return merged == null ? View.page("ideas/idea", pages.page(actor, number)) : View.redirect("/ideas/" + merged);
    }

    private String submit(Actor actor, IdeaInput input, Attached attached) {
        var text = writing.read(actor, input.content(), input.markdown());
        var idea = new NewIdea(
                input.title(),
                text,
                input.group(),
                input.origin(),
                input.campaign(),
                input.category(),
                Boolean.TRUE.equals(input.unnamed()),
                attached.ids());
        return turned.submit(actor, idea, input.comment(), Boolean.TRUE.equals(input.chosen()))
                .path();
    }
}
