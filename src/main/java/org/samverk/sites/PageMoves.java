package org.samverk.sites;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.PageRights.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves pages within their site, with everything below them. Their old addresses lead on to the new ones.
@Service
public class PageMoves {
    private final Pages pages;
    private final PageTable table;
    private final PageVersionTable versions;
    private final Subjects subjects;
    private final PageRights rights;
    private final JdbcClient jdbc;
    private final TimeSource time;

    PageMoves(
            Pages pages,
            PageTable table,
            PageVersionTable versions,
            Subjects subjects,
            PageRights rights,
            JdbcClient jdbc,
            TimeSource time) {
        this.pages = pages;
        this.table = table;
        this.versions = versions;
        this.subjects = subjects;
        this.rights = rights;
        this.jdbc = jdbc;
        this.time = time;
    }

    /// @param parent the page that it goes below, null for a section of its own
    /// @param name   the last part of its address; empty keeps the one that it has
    /// @throws org.samverk.kernel.RefusedException when the actor may not put pages live in both places
    /// @throws NotFoundException when there is no such page, or no such parent in the site
    /// @throws InvalidInputException when it would lie below itself, or another page has the address
    @Transactional
    public Page move(Actor actor, UUID id, @Nullable UUID parent, @Nullable String name) {
        rights.require(actor, Right.PUBLISH, id);
        table.lock(pages.require(actor, id).site());
        var page = pages.require(actor, id);
        if (!Objects.equals(parent, page.parentId())) {
            rights.require(actor, Right.PUBLISH, parent);
        }
        var above = parent == null ? "" : above(actor, page, parent);
        var path = above + (name == null || name.isBlank() ? lastPart(page.path()) : PageSlug.of(name));
        if (path.equals(page.path())) {
            return page;
        }
        if (table.isTaken(page.site(), path)) {
            throw new InvalidInputException(
                    "name", "sites.move.taken", page.site().address(path));
        }
        var moved = move(page, parent, path);
        versions.begin(moved.keySet(), time.instant());
        subjects.move(moved);
        rights.moved(id);
        return pages.require(actor, id);
    }

    private String above(Actor actor, Page page, UUID parent) {
        var above = pages.require(actor, parent);
        if (above.site() != page.site()) {
            throw new NotFoundException();
        }
        if (above.id().equals(page.id()) || above.path().startsWith(page.path() + "/")) {
            throw new InvalidInputException("parent", "sites.move.below");
        }
        return above.path() + "/";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// @return the new addresses of all that moved
    private Map<UUID, String> move(Page page, @Nullable UUID parent, String path) {
        var moved = new HashMap<UUID, String>();
        jdbc.sql("""
                update sites.page p set
                    path = :path || substr(p.path, length(:old) + 1),
                    slug = case when p.id = :id then :slug else p.slug end,
                    parent_id = case when p.id = :id then :parent::uuid else p.parent_id end,
                    position = case when p.id = :id and p.parent_id is distinct from :parent::uuid then (
                        select coalesce(max(b.position) + 1, 0) from sites.page b
                        where b.site_id = p.site_id and b.parent_id is not distinct from :parent::uuid)
                        else p.position end
                from sites.site s
                where s.kind = :site and p.site_id = s.id and p.state = 'live'
                  and (p.id = :id or starts_with(p.path, :old || '/'))
                returning p.id, p.path
                """)
                .param("path", path)
                .param("slug", lastPart(path))
                .param("old", page.path())
                .param("id", page.id())
                .param("parent", parent)
                .param("site", page.site().code())
                .query(row -> {
                    moved.put(row.getObject("id", UUID.class), page.site().address(row.getString("path")));
                });
        return moved;
    }
}
