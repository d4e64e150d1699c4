package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostAnswers;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Saying of one's post that it asks something, or that it does not.
@Controller
class PostQuestionController {
    private final PostAnswers answers;

    PostQuestionController(PostAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/posts/{id}/question")
    View create(Actor actor, @PathVariable UUID id) {
        return View.redirect(answers.ask(actor, id, true).path());
    }

    @DeleteMapping("/posts/{id}/question")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(answers.ask(actor, id, false).path());
    }
}
