package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostAnswers;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostAnswerController {
    private final PostAnswers answers;

    PostAnswerController(PostAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/posts/{id}/answer")
    View create(Actor actor, @PathVariable UUID id, @RequestParam UUID comment) {
        return View.redirect(answers.accept(actor, id, comment).path());
    }

    @DeleteMapping("/posts/{id}/answer")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(answers.withdraw(actor, id).path());
    }
}
