package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaResponses;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.IdeaSummary;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.NewResponse;
import org.samverk.ideas.TurnedIdeas;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Ideas for programs.
@RestController
@RequestMapping("/api/v1/ideas")
@Tag(name = "ideas")
class IdeasApi {
    private final Ideas ideas;
    private final TurnedIdeas turned;
    private final IdeaResponses responses;
    private final Writing writing;

    IdeasApi(Ideas ideas, TurnedIdeas turned, IdeaResponses responses, Writing writing) {
        this.ideas = ideas;
        this.turned = turned;
        this.responses = responses;
        this.writing = writing;
    }

    record Author(String username, String name) {
        static Author of(PersonRef person) {
            return new Author(person.username(), person.name());
        }

        /// Null for who shows no name.
        static @Nullable Author shown(PersonRef person) {
            return person.isUnnamed() ? null : of(person);
        }
    }

    /// @param author null when the idea is without name
    record IdeaItem(
            long number,
            String title,
            String excerpt,
            String status,
            int supporters,
            @Nullable String category,
            @Nullable Author author) {
        static IdeaItem of(IdeaSummary idea) {
            return new IdeaItem(
                    idea.number(),
                    idea.title(),
                    idea.excerpt(),
                    idea.status().code(),
                    idea.supporters(),
                    idea.category(),
                    Author.shown(idea.author()));
        }
    }

    /// @param group   the key of a group, null for the whole organisation
    /// @param campaign the number of the campaign that it answers, if any; one of a group puts it into that group
    /// @param origin  the key of the subject that it is made of, if any
    /// @param comment the key of the comment on it that it is made of, if any
    /// @param chosen  whether the text holds only what may spread; asked for when fewer people see the origin
    /// @param category the key of the category of its board that it is filed under, if any
    /// @param files   the keys of files that were uploaded before and are listed below it
    /// @param unnamed whether only those who answer it get to know whose it is, where the board allows that
    record IdeaToSubmit(
            @Nullable String title,
            @Nullable String markdown,
            @Nullable UUID group,
            @Nullable Long campaign,
            @Nullable UUID origin,
            @Nullable UUID comment,
            @Nullable Boolean chosen,
            @Nullable UUID category,
            @Nullable Boolean unnamed,
            @Nullable List<UUID> files) {}

    record ResponseToGive(
            @Nullable String status,
            @Nullable String markdown,
            @Nullable UUID askedGroup) {}

    @GetMapping
    @Operation(summary = "Ideas that you can see, in the order newest, rising, supported or unanswered")
    Slice<IdeaItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Long campaign,
            @RequestParam(required = false) @Nullable UUID category,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        var author = mine ? actor.requirePerson() : null;
        var state = status == null ? null : status(status);
        var filter = new IdeaFilter(state, null, author, unit, campaign, category, IdeaFilter.Order.of(order));
        return ideas.list(actor, filter, after, limit).map(IdeaItem::of);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One idea")
    IdeaBody read(Actor actor, @PathVariable long number) {
        return IdeaBody.of(ideas.require(actor, number));
    }

    @PostMapping
    @Operation(summary = "Submit an idea")
    ResponseEntity<IdeaBody> create(Actor actor, @RequestBody IdeaToSubmit body) {
        var text = writing.read(actor, null, body.markdown());
        var fresh = new NewIdea(
                body.title(),
                text,
                body.group(),
                body.origin(),
                body.campaign(),
                body.category(),
                Boolean.TRUE.equals(body.unnamed()),
                body.files() == null ? List.of() : body.files());
        var idea = turned.submit(actor, fresh, body.comment(), Boolean.TRUE.equals(body.chosen()));
        return ResponseEntity.created(URI.create("/api/v1/ideas/" + idea.number()))
                .body(IdeaBody.of(idea));
    }

    @PutMapping("/{number}/support")
    @Operation(summary = "Back an idea")
    IdeaBody support(Actor actor, @PathVariable long number) {
        return IdeaBody.of(ideas.support(actor, number));
    }

    @DeleteMapping("/{number}/support")
    @Operation(summary = "Take one's backing of an idea back")
    IdeaBody withdrawSupport(Actor actor, @PathVariable long number) {
        return IdeaBody.of(ideas.withdrawSupport(actor, number));
    }

    @PostMapping("/{number}/responses")
    @Operation(summary = "Answer an idea officially")
    IdeaBody respond(Actor actor, @PathVariable long number, @RequestBody ResponseToGive body) {
        var text = writing.read(actor, null, body.markdown());
        var answer = new NewResponse(status(body.status()), text, body.askedGroup());
        return IdeaBody.of(responses.respond(actor, number, answer));
    }

    private static IdeaStatus status(@Nullable String code) {
        var status = IdeaStatus.find(code);
        if (status == null) {
            throw new InvalidInputException("status", "ideas.error.status");
        }
        return status;
    }
}
