package org.samverk.feed;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.activity.ActWords;
import org.samverk.activity.ActivityKind;
import org.springframework.stereotype.Component;

/// The words of posts, as they stand now, for letters that tell of one.
@Component
class PostWords implements ActWords {
    private static final Set<String> SAYING =
            Set.of(ActivityKind.POSTED.name(), ActivityKind.MENTIONED.name(), ActivityKind.MUST_READ.name());
    private final PostTable table;

    PostWords(PostTable table) {
        this.table = table;
    }

    /// Once, however many acts say it: whoever is mentioned in a post that is to be read by all is told both.
    @Override
    public Map<UUID, String> words(Actor reader, UUID subjectId, Collection<Act> acts) {
        return acts.stream()
                .filter(act -> act.partId() == null && SAYING.contains(act.kind()))
                .limit(1)
                .flatMap(act -> table
                        .find(reader.id(), subjectId)
                        .filter(post -> !post.isDeleted() && post.author().id().equals(act.actorId()))
                        .map(post -> Map.entry(act.id(), post.content().plainText()))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
