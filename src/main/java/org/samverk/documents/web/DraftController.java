package org.samverk.documents.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.groups.Groups;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reading a draft, and the list of all that one writes on.
@Controller
class DraftController {
    private static final int PAGE = 25;

    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftPeople people;
    private final Groups groups;
    private final Chain chain;
    private final Conversations conversations;

    DraftController(
            Drafts drafts,
            DraftTexts texts,
            DraftPeople people,
            Groups groups,
            Chain chain,
            Conversations conversations) {
        this.drafts = drafts;
        this.texts = texts;
        this.people = people;
        this.groups = groups;
        this.chain = chain;
        this.conversations = conversations;
    }

    @GetMapping("/drafts")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("documents/list", new DraftList(drafts.mine(actor, after, PAGE), "/drafts", true));
    }

    @GetMapping("/drafts/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        var revisions = drafts.revisions(draft);
        var newest = drafts.revision(draft, draft.revisions());
        var abilities = drafts.abilities(actor, draft);
        var standing = texts.standing(draft);
        return View.page(
                "documents/draft",
                new DraftPage(
                        draft,
                        RichText.parse(newest.content()),
                        revisions.getFirst(),
                        people.writers(revisions),
                        abilities.write() && standing.ahead(),
                        standing.remarks(),
                        groups.find(actor, draft.groupId()).orElse(null),
                        chain.of(actor, id),
                        abilities,
                        conversations.open(actor, id)));
    }
}
