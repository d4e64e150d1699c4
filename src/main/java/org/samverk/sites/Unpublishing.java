package org.samverk.sites;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes pages down. Their address says from then on that they are gone (410); what they were remains.
@Service
public class Unpublishing {
    private final Pages pages;
    private final PageTable table;
    private final PageVersionTable versions;
    private final Subjects subjects;
    private final Chain chain;
    private final TimeSource time;

    Unpublishing(
            Pages pages, PageTable table, PageVersionTable versions, Subjects subjects, Chain chain, TimeSource time) {
        this.pages = pages;
        this.table = table;
        this.versions = versions;
        this.subjects = subjects;
        this.chain = chain;
        this.time = time;
    }

    /// @throws org.samverk.kernel.RefusedException when the actor is no publisher
    /// @throws org.samverk.kernel.NotFoundException when there is no such live page that the actor sees
    /// @throws ConflictException when pages lie below it
    @Transactional
    public void unpublish(Actor actor, UUID id) {
        actor.require(Role.PUBLISHER);
        var page = pages.require(actor, id);
        table.lock(page.site());
        if (table.hasLiveBelow(page)) {
            throw new ConflictException("sites.unpublish.below");
        }
        var now = time.instant();
        table.archive(id);
        versions.end(id, now);
        subjects.withdraw(id, now);
        chain.station(Station.of(id, Step.PAGE, "archived", true, actor.person().orElse(null), now));
    }
}
