package org.samverk.searchdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.kernel.Problem;
import org.samverk.search.Rebuilds;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The index, for administrators: how it is, and that it is made anew.
@Controller
class SearchIndexController {
    private static final String PATH = "/admin/search/index";
    private static final String TEMPLATE = "searchdesk/index";
    private final Rebuilds rebuilds;
    private final Feedback feedback;

    SearchIndexController(Rebuilds rebuilds, Feedback feedback) {
        this.rebuilds = rebuilds;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page(TEMPLATE, page(actor, List.of()));
    }

    @PostMapping(PATH)
    View begin(Actor actor, @RequestParam(defaultValue = "false") boolean confirmed, HttpServletRequest request) {
        if (!confirmed) {
            return View.invalid(
                    TEMPLATE, page(actor, List.of(Problem.of("confirmed", "searchdesk.index.unconfirmed"))));
        }
        rebuilds.begin(actor);
        feedback.success(request, "searchdesk.index.begun");
        return View.redirect(PATH);
    }

    private IndexPage page(Actor actor, List<Problem> problems) {
        return new IndexPage(rebuilds.standing(actor).orElse(null), problems);
    }
}
