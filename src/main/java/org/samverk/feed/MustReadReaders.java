package org.samverk.feed;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has said to have read what a group's members are asked to read, and who has not: for the group's administrators,
/// and of nothing else.
@Service
public class MustReadReaders {
    private final Posts posts;
    private final MustReadReaderTable table;
    private final Readership readership;

    MustReadReaders(Posts posts, MustReadReaderTable table, Readership readership) {
        this.posts = posts;
        this.table = table;
        this.readership = readership;
    }

    /// @throws NotFoundException when the actor does not see the post
    /// @throws RefusedException  when the actor does not administer its group, or nobody is asked to read it
    public MustReadFigures figures(Actor actor, UUID id) {
        return readership.figures(id, requireAsked(actor, id));
    }

    /// The members by name, fifty at a time.
    ///
    /// @param confirmed those who said to have read it, else those who have not
    /// @param after     where the list goes on (`next` of the slice before), null from the beginning
    /// @throws RefusedException as [#figures]
    public Slice<MustReadReader> list(Actor actor, UUID id, boolean confirmed, @Nullable String after) {
        return readership.list(id, requireAsked(actor, id), confirmed, after);
    }

    /// Tells those who have not said to have read it that they are still asked to: once a day at the most.
    ///
    /// @return how many were told
    /// @throws RefusedException  as [#figures]
    /// @throws ConflictException when they were reminded less than a day ago, or all have read it
    @Transactional
    public int remind(Actor actor, UUID id) {
        return readership.remind(actor, id, requireAsked(actor, id));
    }

    /// Whether those who are missing may be reminded now.
    public boolean canRemind(MustReadFigures figures) {
        return readership.canRemind(figures);
    }

    private Set<UUID> requireAsked(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(
                PostRules.canFeature(post, posts.standing(actor, post).moderates()), "feed.error.administratorsOnly");
        PostRules.require(post.state().mustRead(), "feed.error.nobodyAsked");
        return table.askedOf(id);
    }
}
