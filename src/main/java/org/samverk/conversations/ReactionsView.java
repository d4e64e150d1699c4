package org.samverk.conversations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reactions to a subject or to a comment, for one reader.
///
/// @param path  where one reacts, and sees who did
/// @param counts one for each kind that somebody chose, in the order of the kinds
/// @param able  whether the reader may react
/// @param focus the kind that the reader has just chosen or taken back, null as a rule
public record ReactionsView(
        UUID target,
        String path,
        List<Count> counts,
        boolean able,
        @Nullable ReactionKind focus) {

    /// @param names of those who did it last, three at most
    public record Count(ReactionKind kind, int people, boolean mine, List<String> names) {
        /// How many there are beside those who are named.
        public int others() {
            return people - names.size();
        }
    }

    static ReactionsView of(UUID target, boolean comment, List<Count> counts, boolean able) {
        return new ReactionsView(
                target, (comment ? "/comments/" : "/subjects/") + target + "/reactions", counts, able, null);
    }

    ReactionsView focusing(ReactionKind kind) {
        return new ReactionsView(target, path, counts, able, kind);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public boolean isMine(ReactionKind kind) {
        return counts.stream().anyMatch(count -> count.kind() == kind && count.mine());
    }
}
