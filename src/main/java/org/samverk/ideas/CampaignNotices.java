package org.samverk.ideas;

import java.util.HashSet;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells those whom a campaign asks that it has begun: once, and not who asked.
@Service
public class CampaignNotices {
    private final CampaignNoticeTable table;
    private final IdeaCalendar calendar;
    private final Activities activities;
    private final TimeSource time;

    CampaignNotices(CampaignNoticeTable table, IdeaCalendar calendar, Activities activities, TimeSource time) {
        this.table = table;
        this.calendar = calendar;
        this.activities = activities;
        this.time = time;
    }

    @Transactional
    public void begin() {
        table.takeBegun(calendar.today(), time.instant()).forEach(this::tell);
    }

    private void tell(CampaignNoticeTable.Begun campaign) {
        var people = new HashSet<>(table.asked(campaign));
        people.remove(campaign.authorId());
        activities.quietly(Actor.SYSTEM, ActivityKind.CAMPAIGN_BEGUN, campaign.id(), people);
    }
}
