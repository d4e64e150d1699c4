package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostAnswers;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Questions and their answers, for programs.
@RestController
@RequestMapping("/api/v1/posts/{id}")
@Tag(name = "posts")
class PostAnswersApi {
    private final PostAnswers answers;

    PostAnswersApi(PostAnswers answers) {
        this.answers = answers;
    }

    @PutMapping("/question")
    @Operation(summary = "Say that your post asks something")
    PostJson ask(Actor actor, @PathVariable UUID id) {
        return PostJson.of(answers.ask(actor, id, true));
    }

    @DeleteMapping("/question")
    @Operation(summary = "Say that your post asks nothing; then it has no answer")
    PostJson askNothing(Actor actor, @PathVariable UUID id) {
        return PostJson.of(answers.ask(actor, id, false));
    }

    @PutMapping("/answer/{comment}")
    @Operation(summary = "Say which comment answered it, as who asked or an administrator of the group")
    PostJson accept(Actor actor, @PathVariable UUID id, @PathVariable UUID comment) {
        return PostJson.of(answers.accept(actor, id, comment));
    }

    @DeleteMapping("/answer")
    @Operation(summary = "Say that it is not answered after all")
    PostJson withdraw(Actor actor, @PathVariable UUID id) {
        return PostJson.of(answers.withdraw(actor, id));
    }
}
