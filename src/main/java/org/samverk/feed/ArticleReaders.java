package org.samverk.feed;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has said to have read an article, and who has not: for those who may put it live, and only while people are
/// asked to read it.
@Service
public class ArticleReaders {
    private final ArticleTable table;
    private final Readership readership;
    private final ArticleKeeper keeper;

    ArticleReaders(ArticleTable table, Readership readership, ArticleKeeper keeper) {
        this.table = table;
        this.readership = readership;
        this.keeper = keeper;
    }

    /// @throws NotFoundException when the actor sees no such page
    /// @throws RefusedException  when the actor may not put it live, or nobody is asked to read it
    public MustReadFigures figures(Actor actor, UUID page) {
        return readership.figures(page, requireAsked(actor, page));
    }

    /// Those who are asked by name, fifty at a time.
    ///
    /// @param confirmed those who said to have read it, else those who have not
    /// @param after     where the list goes on (`next` of the slice before), null from the beginning
    public Slice<MustReadReader> list(Actor actor, UUID page, boolean confirmed, @Nullable String after) {
        return readership.list(page, requireAsked(actor, page), confirmed, after);
    }

    /// Tells those who have not said to have read it that they are still asked to: once a day at the most.
    ///
    /// @return how many were told
    /// @throws ConflictException when they were reminded less than a day ago, or all have read it
    @Transactional
    public int remind(Actor actor, UUID page) {
        return readership.remind(actor, page, requireAsked(actor, page));
    }

    public boolean canRemind(MustReadFigures figures) {
        return readership.canRemind(figures);
    }

    private Set<UUID> requireAsked(Actor actor, UUID page) {
        keeper.requireKnow(actor, page);
        PostRules.require(table.aim(page).filter(ArticleAim::mustRead).isPresent(), "feed.error.articleNobodyAsked");
        return table.asked(page);
    }
}
