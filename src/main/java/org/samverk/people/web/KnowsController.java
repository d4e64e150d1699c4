package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.Expert;
import org.samverk.people.Experts;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who knows about something.
@Controller
@Tag(name = "people")
class KnowsController {
    private final Experts experts;

    KnowsController(Experts experts) {
        this.experts = experts;
    }

    /// @param works addresses of what they wrote about it
    record ExpertJson(PersonJson person, List<String> skills, String askAbout, List<String> works) {
        static ExpertJson of(Expert expert) {
            return new ExpertJson(
                    PersonJson.of(expert.person()),
                    expert.skills(),
                    expert.askAbout(),
                    expert.works().stream().map(Expert.Work::path).toList());
        }
    }

    @GetMapping("/people/knows")
    View page(Actor actor, @RequestParam(required = false) @Nullable String q) {
        actor.requireEmployee();
        var question = q == null ? "" : q.replaceAll("\\p{Cntrl}", " ").strip();
        return View.page("people/knows", new KnowsPage(question, experts.find(actor, question)));
    }

    @ResponseBody
    @GetMapping("/api/v1/people/knows")
    @Operation(summary = "Who knows about something, at most thirty")
    List<ExpertJson> find(Actor actor, @RequestParam(defaultValue = "") String q) {
        actor.requireEmployee();
        return experts.find(actor, q).stream().map(ExpertJson::of).toList();
    }
}
