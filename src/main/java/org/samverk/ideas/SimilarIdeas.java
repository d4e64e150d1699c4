package org.samverk.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// Ideas that may say the same as one that is being written, so that its author can back one of those instead.
@Service
public class SimilarIdeas {
    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private final SimilarIdeaTable table;

    SimilarIdeas(SimilarIdeaTable table) {
        this.table = table;
    }

    /// @param title as far as it is written
    /// @return five at most that the actor sees, the most similar first; none while there is hardly a word
    public List<SimilarIdea> to(Actor actor, @Nullable String title) {
        var text = title == null ? "" : title.replace("\0", "").strip();
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return table.find(actor.id(), text.substring(0, Math.min(IdeaRules.TITLE, text.length())), MOST);
    }
}
