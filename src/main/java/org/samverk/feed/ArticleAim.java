package org.samverk.feed;

import java.util.Set;
import java.util.UUID;

/// On whose start page an article stands.
///
/// @param everybody on every employee's
/// @param units     on those of people in these units and in units below them; empty when it is everybody's or nobody's
/// @param mustRead  whether those people are asked to say that they have read it
public record ArticleAim(boolean everybody, Set<UUID> units, boolean mustRead) {
    /// It stands on nobody's, only in lists of news.
    public static final ArticleAim NOBODY = new ArticleAim(false, Set.of(), false);

    public boolean isAimed() {
        return everybody || !units.isEmpty();
    }
}
