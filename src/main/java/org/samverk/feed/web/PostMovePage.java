package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;

/// The form in which one moves a post to another group.
///
/// @param from    the group that it is in
/// @param targets where it can be moved
/// @param spreads whether it was written for those alone who are in its group, so that the mover has to confirm
/// @param chosen  the slug of the group that was chosen, null at first
public record PostMovePage(
        Post post,
        Group from,
        List<Group> targets,
        boolean spreads,
        @Nullable String chosen,
        List<Problem> problems) {
    PostMovePage refused(@Nullable String slug, List<Problem> found) {
        return new PostMovePage(post, from, targets, spreads, slug, found);
    }
}
