package org.samverk.releases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.UserFacingException;
import org.samverk.sites.PageReleases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts releases live, all of their drafts or none: when somebody says so, or when their time has come.
@Service
public class Going {
    private static final Logger LOG = LoggerFactory.getLogger(Going.class);
    private final Releases releases;
    private final ReleaseTable table;
    private final PageReleases drafts;
    private final Principals principals;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    Going(
            Releases releases,
            ReleaseTable table,
            PageReleases drafts,
            Principals principals,
            TransactionTemplate transaction,
            TimeSource time) {
        this.releases = releases;
        this.table = table;
        this.drafts = drafts;
        this.principals = principals;
        this.transaction = transaction;
        this.time = time;
    }

    /// Puts a release live now, all of it dated at the same moment. Done twice, it changes nothing.
    ///
    /// @throws ConflictException naming the draft that stands in the way; none has gone live then
    public Release publish(Actor actor, UUID id) {
        time.at(time.instant(), () -> transaction.executeWithoutResult(status -> show(actor, id)));
        return releases.require(actor, id);
    }

    /// Puts a release live whose time has come, dated as it was planned, however late this is called. When a draft
    /// stands in the way all stay drafts, and the release says which.
    public void due(UUID id) {
        try {
            transaction.executeWithoutResult(status -> release(id));
        } catch (UserFacingException e) {
            LOG.info("Release {} cannot go live: {}", id, e.messageKey());
            transaction.executeWithoutResult(status -> table.fail(id, stopping(e)));
        }
    }

    private void release(UUID id) {
        var release = table.lock(id).orElse(null);
        var at = release == null ? null : release.goesLiveAt();
        if (release != null && !release.isLive() && at != null && !at.isAfter(time.instant())) {
            var author = principals.actor(release.authorId()).orElseThrow(NotFoundException::new);
            time.at(at, () -> show(author, id));
        }
    }

    private void show(Actor actor, UUID id) {
        table.lock(id);
        var release = releases.require(actor, id);
        if (release.isLive()) {
            return;
        }
        if (release.items().isEmpty()) {
            throw new ConflictException("releases.error.empty");
        }
        release.items().forEach(item -> show(actor, item));
        table.live(id, time.instant());
    }

    private void show(Actor actor, Release.Item item) {
        var draft = ready(item);
        try {
            var page = drafts.publish(actor, draft);
            table.became(item.id(), page.id(), page.title());
        } catch (UserFacingException e) {
            throw stopped(item);
        }
    }

    private static UUID ready(Release.Item item) {
        @Nullable UUID draft = item.draftId();
        if (draft == null || !item.isReady()) {
            throw stopped(item);
        }
        return draft;
    }

    private static ConflictException stopped(Release.Item item) {
        return new ConflictException("releases.error.stopped", item.title());
    }

    private static String stopping(UserFacingException e) {
        return e.arguments().isEmpty() ? "" : String.valueOf(e.arguments().getFirst());
    }
}
