package org.samverk.conversations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.conversations.Reactor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reactions for programs. The kinds: `thumb`, `heart`, `celebrate`, `insight`, `thanks`.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reactions")
class ReactionsApi {
    private final Reactions reactions;

    ReactionsApi(Reactions reactions) {
        this.reactions = reactions;
    }

    record ReactionJson(String person, String personName, String kind, Instant at) {
        static ReactionJson of(Reactor reactor) {
            var person = reactor.person();
            return new ReactionJson(
                    person.username(), person.name(), reactor.kind().code(), reactor.at());
        }
    }

    @GetMapping("/subjects/{subject}/reactions")
    @Operation(summary = "Who reacted to a subject, the newest first")
    Slice<ReactionJson> ofSubject(
            Actor actor, @PathVariable UUID subject, @RequestParam(required = false) @Nullable String after) {
        return reactions.people(actor, subject, Cursor.parse(after)).map(ReactionJson::of);
    }

    @PutMapping("/subjects/{subject}/reactions/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "React to a subject")
    void react(Actor actor, @PathVariable UUID subject, @PathVariable String kind) {
        reactions.react(actor, subject, ReactionKind.of(kind));
    }

    @DeleteMapping("/subjects/{subject}/reactions/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a reaction to a subject back")
    void withdraw(Actor actor, @PathVariable UUID subject, @PathVariable String kind) {
        reactions.withdraw(actor, subject, ReactionKind.of(kind));
    }

    @GetMapping("/comments/{comment}/reactions")
    @Operation(summary = "Who reacted to a comment, the newest first")
    Slice<ReactionJson> ofComment(
            Actor actor, @PathVariable UUID comment, @RequestParam(required = false) @Nullable String after) {
        return reactions.peopleOfComment(actor, comment, Cursor.parse(after)).map(ReactionJson::of);
    }

    @PutMapping("/comments/{comment}/reactions/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "React to a comment")
    void reactToComment(Actor actor, @PathVariable UUID comment, @PathVariable String kind) {
        reactions.reactToComment(actor, comment, ReactionKind.of(kind));
    }

    @DeleteMapping("/comments/{comment}/reactions/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a reaction to a comment back")
    void withdrawFromComment(Actor actor, @PathVariable UUID comment, @PathVariable String kind) {
        reactions.withdrawFromComment(actor, comment, ReactionKind.of(kind));
    }
}
