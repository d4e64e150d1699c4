package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;

/// How a post read before it was changed, for those who see it.
///
/// This is a table of the module's own and not the module `revisions`. A revision is what a decision points at: sealed,
/// and never thinned out. A post is talk: nobody decides on it, most are never changed (and then nothing is stored
/// twice), and it must be possible to erase its versions together with it.
@Service
public class PostHistory {
    private static final int MOST = 50;
    private final PostTable posts;
    private final VersionTable table;

    PostHistory(PostTable posts, VersionTable table) {
        this.posts = posts;
        this.table = table;
    }

    /// @return how the post reads and read, the newest first, the latest fifty
    /// @throws NotFoundException when the post is missing or hidden
    public List<PostVersion> of(Actor actor, UUID id) {
        posts.find(actor.id(), id).orElseThrow(NotFoundException::new);
        return table.list(actor.id(), id, MOST);
    }

    /// Keeps how a post reads before it is changed.
    void keep(Post post) {
        table.keep(post.id());
    }
}
