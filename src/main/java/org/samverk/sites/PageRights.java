package org.samverk.sites;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;

/// Who may do what with pages, by where they lie: the one place that is asked. The module that keeps sections answers.
///
/// `at` is a page, or for one to come the page that it goes below; null for a page right below a site's front page.
public interface PageRights {
    /// What one may do.
    enum Right {
        /// Reads what is written on before readers see it.
        READ,
        /// Writes drafts.
        WRITE,
        /// Puts pages live, moves them and takes them down.
        PUBLISH
    }

    Set<Right> of(Actor actor, @Nullable UUID at);

    /// @throws org.samverk.kernel.RefusedException when the actor lacks the right; it says whom to ask
    void require(Actor actor, Right right, @Nullable UUID at);

    /// The sections in which the actor may do something, for those who are no publishers.
    Set<UUID> sections(Actor actor);

    /// The page at which the section begins that this lies in, null for none.
    @Nullable
    UUID section(@Nullable UUID at);

    /// The page, and what lies below it, lies elsewhere now.
    void moved(UUID page);
}
