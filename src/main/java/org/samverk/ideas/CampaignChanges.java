package org.samverk.ideas;

import java.util.Objects;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subjects;
import org.samverk.files.Files;
import org.samverk.kernel.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing how one asks for ideas.
@Service
public class CampaignChanges {
    private final Campaigns campaigns;
    private final CampaignTable begun;
    private final CampaignNoticeTable table;
    private final CampaignAnswerers answerers;
    private final Subjects subjects;
    private final CampaignNotices notices;
    private final Files files;
    private final IdeaCalendar calendar;

    CampaignChanges(
            Campaigns campaigns,
            CampaignTable begun,
            CampaignNoticeTable table,
            CampaignAnswerers answerers,
            Subjects subjects,
            CampaignNotices notices,
            Files files,
            IdeaCalendar calendar) {
        this.campaigns = campaigns;
        this.begun = begun;
        this.table = table;
        this.answerers = answerers;
        this.subjects = subjects;
        this.notices = notices;
        this.files = files;
        this.calendar = calendar;
    }

    /// Changes a campaign: everything until it begins; then its words and its last day alone. What was promised and who
    /// is asked stay, because people have submitted and backed ideas on the strength of it.
    ///
    /// @throws org.samverk.kernel.NotFoundException when there is no such campaign that the actor sees
    /// @throws org.samverk.kernel.RefusedException when the actor may not ask there
    /// @throws org.samverk.kernel.ConflictException when it is over
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    @Transactional
    public Campaign change(Actor actor, long number, CampaignFields fields) {
        var campaign = campaigns.requireChangeable(actor, number);
        return campaign.isCorrectable() ? correct(actor, campaign, fields) : reword(actor, campaign, fields);
    }

    private Campaign correct(Actor actor, Campaign campaign, CampaignFields fields) {
        campaigns.requireStart(actor, fields.group());
        var problems = new Problems();
        var question = CampaignRules.check(problems, fields, calendar.today());
        answerers.checkUnits(problems, fields);
        var answerer = answerers.find(actor, problems, fields);
        problems.throwIfAny();
        table.correct(campaign.id(), fields, question, answerer);
        var audience = fields.group() == null ? Audience.ORGANISATION : Audience.GROUP;
        subjects.readdress(campaign.id(), audience, fields.group());
        changed(actor, campaign, fields, question);
        answerers.requireReader(campaign.id(), answerer);
        notices.begin();
        return campaigns.require(actor, campaign.number());
    }

    private Campaign reword(Actor actor, Campaign campaign, CampaignFields fields) {
        var problems = new Problems();
        var question = CampaignRules.checkQuestion(problems, fields);
        CampaignRules.checkEnd(problems, campaign.startsOn(), fields.endsOn(), calendar.today());
        problems.throwIfAny();
        begun.change(campaign.id(), question, fields.content(), Objects.requireNonNull(fields.endsOn()));
        changed(actor, campaign, fields, question);
        return campaigns.require(actor, campaign.number());
    }

    private void changed(Actor actor, Campaign campaign, CampaignFields fields, String question) {
        subjects.rename(campaign.id(), question, campaign.path());
        files.attach(actor, campaign.id(), fields.content().images());
    }
}
