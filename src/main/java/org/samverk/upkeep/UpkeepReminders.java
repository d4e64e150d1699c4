package org.samverk.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionPeople;
import org.samverk.sites.PageRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds those who own pages that are to be checked; two weeks later those who own the section.
@Service
class UpkeepReminders {
    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final int MANY = 100;
    private final ReminderTable table;
    private final SectionPeople holders;
    private final PageRights rights;
    private final Activities activities;
    private final TimeSource time;

    UpkeepReminders(
            ReminderTable table, SectionPeople holders, PageRights rights, Activities activities, TimeSource time) {
        this.table = table;
        this.holders = holders;
        this.rights = rights;
        this.activities = activities;
        this.time = time;
    }

    /// Tells of at most a hundred pages each time; the next round goes on.
    @Transactional
    public void tick() {
        var now = time.instant();
        table.remind(now, MANY).forEach(page -> tell(page, ActivityKind.PAGE_CHECK_REMINDED, owner(page)));
        escalate(now);
    }

    private void escalate(Instant now) {
        table.escalate(now.minus(PATIENCE), now, MANY)
                .forEach(page -> tell(page, ActivityKind.PAGE_CHECK_ESCALATED, answerable(page.id())));
    }

    /// A page that nobody owns is its section's.
    private Set<UUID> owner(ReminderTable.Due page) {
        @Nullable UUID owner = page.owner();
        return owner == null ? answerable(page.id()) : Set.of(owner);
    }

    /// Those who own the section, or else the publishers.
    private Set<UUID> answerable(UUID page) {
        var section = rights.section(page);
        var owners = section == null ? Set.<UUID>of() : holders.holding(section, Set.of(SectionAct.OWN));
        return owners.isEmpty() ? table.publishers() : owners;
    }

    private void tell(ReminderTable.Due page, ActivityKind kind, Set<UUID> people) {
        activities.quietly(Actor.SYSTEM, kind, page.id(), people);
    }
}
