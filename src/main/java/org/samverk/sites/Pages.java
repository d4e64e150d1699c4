package org.samverk.sites;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.files.Files;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts pages live, changes them and finds them. Who may put pages live is asked of [PageRights], which texts may of
/// [LiveRules].
@Service
public class Pages {
    private final PageTable table;
    private final PageVersionTable versions;
    private final PageShapes shapes;
    private final Subjects subjects;
    private final Revisions revisions;
    private final Chain chain;
    private final Activities activities;
    private final Files files;
    private final PageRights rights;
    private final LiveRules rules;
    private final TimeSource time;

    Pages(
            PageTable table,
            PageVersionTable versions,
            PageShapes shapes,
            Subjects subjects,
            Revisions revisions,
            Chain chain,
            Activities activities,
            Files files,
            PageRights rights,
            LiveRules rules,
            TimeSource time) {
        this.table = table;
        this.versions = versions;
        this.shapes = shapes;
        this.subjects = subjects;
        this.revisions = revisions;
        this.chain = chain;
        this.activities = activities;
        this.files = files;
        this.rights = rights;
        this.rules = rules;
        this.time = time;
    }

    /// Puts a new page live.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not, or a rule of the place is not met
    /// @throws org.samverk.kernel.InvalidInputException when title or text is missing or too long
    /// @throws NotFoundException when there is no such parent in the site
    @Transactional
    public Page create(Actor actor, Place place, PageText text) {
        return create(actor, place, text.valid(), PageSlug.of(String.valueOf(text.title())), null, null);
    }

    /// Puts a text live on a new page that was decided on, or written before, elsewhere.
    Page published(Actor actor, Place place, PageText text, TextOrigin origin) {
        return create(actor, place, text.valid(), PageSlug.of(String.valueOf(text.title())), origin, null);
    }

    /// Puts a page live that comes from a folder.
    ///
    /// @param slug   the last part of its address, if that is free
    /// @param source what the import knows it by
    Page imported(Actor actor, Place place, String slug, PageText text, String source) {
        return create(actor, place, text, slug, null, source);
    }

    private Page create(
            Actor actor,
            Place place,
            PageText text,
            String wanted,
            @Nullable TextOrigin origin,
            @Nullable String source) {
        rights.require(actor, Right.PUBLISH, place.parentId());
        var parent = place.parentId() == null ? null : require(actor, place.parentId());
        if (parent != null && parent.site() != place.site()) {
            throw new NotFoundException();
        }
        if (source == null) {
            rules.require(GoingLive.of(place.parentId(), text, origin));
        }
        table.lock(place.site());
        var slug = free(place.site(), parent, wanted);
        var decision = origin == null ? null : origin.decisionId();
        var row = new PageTable.NewRow(subjects.nextId(), place, slug, below(parent, slug), text, decision, source);
        subjects.create(row.subject(actor, time.instant()));
        var revision = revise(actor, row.id(), 0, text);
        table.insert(row, revision, time.instant());
        shapes.take(actor, row.id(), text, origin);
        showPictures(actor, row.id(), text, origin);
        wentLive(actor, row.id(), origin, revision);
        return require(actor, row.id());
    }

    /// Changes what a live page says; readers see the new text at once.
    ///
    /// @param base the number of the revision that the author started from
    /// @throws org.samverk.kernel.ConflictException when somebody else has changed it meanwhile
    @Transactional
    public Page change(Actor actor, UUID id, int base, PageText text) {
        return change(actor, id, base, text, null);
    }

    Page change(Actor actor, UUID id, int base, PageText given, @Nullable TextOrigin origin) {
        rights.require(actor, Right.PUBLISH, id);
        var page = require(actor, id);
        var text = given.valid();
        rules.require(GoingLive.of(id, text, origin));
        var revision = revise(actor, id, base, text);
        table.replace(page, text, revision, origin == null ? null : origin.decisionId(), time.instant());
        subjects.rename(id, revision.title(), page.address());
        shapes.take(actor, id, text, origin);
        showPictures(actor, id, text, origin);
        wentLive(actor, id, origin, revision);
        return require(actor, id);
    }

    /// @throws NotFoundException when there is no such page that the actor sees
    public Page require(Actor actor, UUID id) {
        return table.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    public Optional<Page> find(Actor actor, UUID id) {
        return table.find(actor.id(), id);
    }

    /// @param path within the site, without slashes at its ends
    public Optional<Page> find(Actor actor, SiteKind site, String path) {
        return table.find(actor.id(), site, path);
    }

    private Revision revise(Actor actor, UUID id, int base, PageText text) {
        return revisions.add(
                actor, id, base, String.valueOf(text.title()), text.content().canonicalJson(), null);
    }

    /// What is decided may be published with its pictures, whether the publisher sees the draft or not.
    private void showPictures(Actor actor, UUID id, PageText text, @Nullable TextOrigin origin) {
        var images = text.content().images();
        if (origin != null) {
            files.carry(origin.textId(), id, images);
        }
        files.attach(actor, id, images);
    }

    private void wentLive(Actor actor, UUID id, @Nullable TextOrigin origin, Revision revision) {
        var now = time.instant();
        versions.begin(List.of(id), now);
        chain.station(Station.of(id, Step.PAGE, "live", true, actor.person().orElse(null), now));
        if (origin != null && origin.decisionId() != null) {
            chain.link(actor, origin.decisionId(), id, LinkKind.PUBLISHED, revision.sha256());
        }
        activities.record(actor, ActivityKind.PAGE_PUBLISHED, id, chain.peopleBehind(id));
    }

    private String free(SiteKind site, @Nullable Page parent, String wanted) {
        return PageSlug.candidates(wanted)
                .filter(candidate -> !table.isTaken(site, below(parent, candidate)))
                .findFirst()
                .orElseThrow();
    }

    private static String below(@Nullable Page parent, String slug) {
        return parent == null ? slug : parent.path() + "/" + slug;
    }
}
