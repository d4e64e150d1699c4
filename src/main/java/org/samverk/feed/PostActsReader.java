package org.samverk.feed;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.springframework.stereotype.Component;

/// Reads what somebody may do with posts of a list: one query for all of them.
@Component
public class PostActsReader {
    private final Memberships memberships;

    PostActsReader(Memberships memberships) {
        this.memberships = memberships;
    }

    /// @param items of a feed that the actor sees
    /// @return what they may do with each of the posts among them
    public Map<UUID, PostActs> of(Actor actor, Collection<FeedItem> items) {
        var posts = items.stream().filter(item -> item.post() != null).toList();
        var groups = posts.stream().map(PostActsReader::group).collect(Collectors.toSet());
        var roles = memberships.openRoles(actor, groups);
        return posts.stream()
                .filter(item -> roles.containsKey(group(item)))
                .collect(Collectors.toMap(
                        FeedItem::id,
                        item -> acts(actor, item, Objects.requireNonNull(roles.get(group(item)))),
                        (one, same) -> one));
    }

    private static UUID group(FeedItem item) {
        return Objects.requireNonNull(item.post()).groupId();
    }

    private static PostActs acts(Actor actor, FeedItem item, Optional<MembershipRole> role) {
        var post = Objects.requireNonNull(item.post());
        var moderates = role.filter(MembershipRole.ADMINISTRATOR::equals).isPresent();
        var asked = PostRules.isAsked(actor, post) && !item.parts().confirmed();
        return new PostActs(
                actor.person().isPresent(),
                PostRules.canEdit(actor, post),
                PostRules.canDelete(actor, post, moderates),
                asked && role.filter(MembershipRole::takesPart).isPresent(),
                PostRules.canFeature(post, moderates),
                actor.isEmployee() && post.isShown(),
                PostRules.canShare(actor, post),
                PostRules.canReport(actor, post));
    }
}
