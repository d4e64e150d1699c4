package org.samverk.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// Reads what is shown with posts: a query for each sort of part that any of them has, however many they are.
@Component
class PostPartsReader {
    private final LinkCards cards;
    private final SharedPostTable originals;
    private final MustReadTable mustReads;
    private final PostFiles files;

    PostPartsReader(LinkCards cards, SharedPostTable originals, MustReadTable mustReads, PostFiles files) {
        this.cards = cards;
        this.originals = originals;
        this.mustReads = mustReads;
        this.files = files;
    }

    /// @return the parts of each post
    Map<UUID, PostParts> of(Actor actor, Collection<Post> posts) {
        var linked = cards.of(actor, posts);
        var shared = shared(actor, posts);
        var confirmed = confirmed(actor, posts);
        var listed = files.of(actor, posts);
        var pictures = files.pictures(actor, listed);
        return posts.stream()
                .collect(Collectors.toMap(
                        Post::id,
                        post -> new PostParts(
                                linked.getOrDefault(post.id(), List.of()),
                                post.state().originalId() == null
                                        ? null
                                        : shared.get(post.state().originalId()),
                                confirmed.contains(post.id()),
                                listed.getOrDefault(post.id(), List.of()),
                                pictures.get(post.id())),
                        (one, same) -> one));
    }

    private Map<UUID, SharedPost> shared(Actor actor, Collection<Post> posts) {
        var ids = posts.stream()
                .flatMap(post -> Stream.ofNullable(post.state().originalId()))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : originals.find(actor.id(), ids).stream().collect(Collectors.toMap(SharedPost::id, post -> post));
    }

    private Set<UUID> confirmed(Actor actor, Collection<Post> posts) {
        var ids = posts.stream()
                .filter(post -> post.state().mustRead())
                .map(Post::id)
                .toList();
        return actor.person().isEmpty() || ids.isEmpty() ? Set.of() : mustReads.confirmed(actor.requirePerson(), ids);
    }
}
