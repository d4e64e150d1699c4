package org.samverk.sites;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.PageRights.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Pages that are for a time only: when it has passed they are taken down by themselves.
@Service
public class PageExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(PageExpiry.class);
    private static final Duration LONGEST = Duration.ofDays(3660);
    private final Pages pages;
    private final PageArchive archive;
    private final PageArchiveTable table;
    private final PageSchedule schedule;
    private final PageRights rights;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    PageExpiry(
            Pages pages,
            PageArchive archive,
            PageArchiveTable table,
            PageSchedule schedule,
            PageRights rights,
            TransactionTemplate transaction,
            TimeSource time) {
        this.pages = pages;
        this.archive = archive;
        this.table = table;
        this.schedule = schedule;
        this.rights = rights;
        this.transaction = transaction;
        this.time = time;
    }

    /// @param at when the page is taken down, null for never
    /// @throws org.samverk.kernel.RefusedException when the actor may not put pages live there
    /// @throws NotFoundException when there is no such live page that the actor sees
    /// @throws InvalidInputException for the field `expires` when the time has passed,
    ///                               or is more than ten years away
    @Transactional
    public Page set(Actor actor, UUID id, @Nullable Instant at) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        if (at != null
                && (!at.isAfter(time.instant()) || at.isAfter(time.instant().plus(LONGEST)))) {
            throw new InvalidInputException("expires", "sites.expiry.time");
        }
        table.expire(id, at);
        if (at != null) {
            schedule.expire(id, at);
        }
        return page;
    }

    /// When the page is taken down, or was to be and could not; empty for never.
    public Optional<Instant> of(Page page) {
        return table.expires(page.id());
    }

    /// Takes a page down whose time has passed, dated as it was planned, however late this is called. One that has
    /// pages below it stays: they would hang in the air.
    public void due(UUID id) {
        try {
            transaction.executeWithoutResult(status -> expire(id));
        } catch (ConflictException | NotFoundException e) {
            LOG.info("Page {} is not taken down: {}", id, e.messageKey());
        }
    }

    private void expire(UUID id) {
        var at = table.expires(id).orElse(null);
        if (at != null && !at.isAfter(time.instant())) {
            time.at(at, () -> archive.takeDown(Actor.SYSTEM, id));
        }
    }
}
