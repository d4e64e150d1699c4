package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.coediting.AuthoredBlock;
import org.samverk.documents.DraftHistory;
import org.samverk.documents.Drafts;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who wrote which passage of a draft.
@Controller
@Tag(name = "drafts")
class DraftAuthorController {
    private final Drafts drafts;
    private final DraftHistory history;
    private final Principals principals;

    DraftAuthorController(Drafts drafts, DraftHistory history, Principals principals) {
        this.drafts = drafts;
        this.history = history;
        this.principals = principals;
    }

    /// @param by the user name; null when nobody knows any more
    record Run(String words, @Nullable String by) {}

    record Block(List<Run> runs) {}

    @GetMapping("/drafts/{id}/authors")
    View page(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        var blocks = history.passages(draft);
        return View.page("documents/authors", new AuthorsPage(draft, blocks, people(blocks)));
    }

    @GetMapping("/api/v1/drafts/{id}/authors")
    @Operation(summary = "Who wrote which passage, paragraph by paragraph")
    @ResponseBody
    List<Block> read(Actor actor, @PathVariable UUID id) {
        var blocks = history.passages(drafts.require(actor, id));
        var people = people(blocks);
        return blocks.stream()
                .map(block -> new Block(block.runs().stream()
                        .map(run -> new Run(run.words(), name(people, run)))
                        .toList()))
                .toList();
    }

    private static @Nullable String name(Map<UUID, PersonRef> people, AuthoredBlock.Run run) {
        var person = run.by() == null ? null : people.get(run.by());
        return person == null ? null : person.username();
    }

    private Map<UUID, PersonRef> people(List<AuthoredBlock> blocks) {
        return principals.refs(blocks.stream()
                .flatMap(block -> block.runs().stream())
                .map(AuthoredBlock.Run::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
