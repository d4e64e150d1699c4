package org.samverk.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Origins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ideas that are made of what somebody said.
@Service
public class TurnedIdeas {
    private final Ideas ideas;
    private final Origins origins;
    private final IdeaAuthors authors;

    TurnedIdeas(Ideas ideas, Origins origins, IdeaAuthors authors) {
        this.ideas = ideas;
        this.origins = origins;
        this.authors = authors;
    }

    /// Submits an idea; when it has an origin, tells the author of that.
    ///
    /// @param comment the comment on the origin that it is made of, null for the origin itself
    /// @param chosen whether the actor says that the text holds only what may spread, see [Origins#requireChosen]
    /// @throws org.samverk.kernel.InvalidInputException also when that is needed and not said
    /// @throws org.samverk.kernel.NotFoundException when the actor does not see the origin or the comment
    @Transactional
    public Idea submit(Actor actor, NewIdea idea, @Nullable UUID comment, boolean chosen) {
        if (idea.origin() == null) {
            return ideas.submit(actor, idea);
        }
        var origin = origins.require(actor, idea.origin(), comment);
        origins.requireChosen(origin, idea.groupId(), chosen);
        var submitted = ideas.submit(actor, idea);
        origins.became(authors.of(actor, submitted), origin, submitted.id());
        return submitted;
    }
}
