package org.samverk.sites;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageRights.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which page says the same in the other language.
@Service
public class PageTranslations {
    private final JdbcClient jdbc;
    private final Pages pages;
    private final PageTable table;
    private final PageRights rights;

    PageTranslations(JdbcClient jdbc, Pages pages, PageTable table, PageRights rights) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.table = table;
        this.rights = rights;
    }

    /// The live page that says the same, if there is one that the actor sees. Whoever has written one of the two anew
    /// in the other's language has ended that they say the same in two.
    public Optional<PageLink> of(Actor actor, UUID page) {
        return jdbc.sql("""
                select p.id, p.parent_id, s.kind, p.path, p.title, p.language
                from sites.translation t
                join sites.page p on p.id = t.other_id and p.state = 'live'
                join sites.page here on here.id = t.page_id and here.language <> p.language
                join sites.site s on s.id = p.site_id
                join access.visible_to(:viewer) v on v = p.id
                where t.page_id = :page
                """)
                .param("viewer", actor.id())
                .param("page", page)
                .query(PageTree::link)
                .optional();
    }

    /// Says that two pages say the same, in place of what was said of either before.
    ///
    /// @param other null for that none does
    /// @throws org.samverk.kernel.RefusedException when the actor may not put pages live where each of them lies
    /// @throws NotFoundException     when there is no such page that the actor sees
    /// @throws InvalidInputException when they are of two sites or one language
    @Transactional
    public void set(Actor actor, UUID id, @Nullable UUID other) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        table.lock(page.site());
        if (other != null) {
            rights.require(actor, Right.PUBLISH, other);
            requireTranslation(page, pages.require(actor, other));
        }
        part(id);
        if (other != null) {
            part(other);
            join(id, other);
        }
    }

    private static void requireTranslation(Page page, Page other) {
        if (page.site() != other.site()) {
            throw new InvalidInputException("page", "sites.translation.problem.site");
        }
        if (page.language().equals(other.language())) {
            throw new InvalidInputException("page", "sites.translation.problem.language");
        }
    }

    private void part(UUID page) {
        jdbc.sql("delete from sites.translation where :page in (page_id, other_id)")
                .param("page", page)
                .update();
    }

    private void join(UUID page, UUID other) {
        jdbc.sql("insert into sites.translation (page_id, other_id) values (:page, :other), (:other, :page)")
                .param("page", page)
                .param("other", other)
                .update();
    }
}
