package org.samverk.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The picture on top of a campaign, with words for those who do not see it.
@Service
public class CampaignPictures {
    static final int ALT = 250;
    private final Campaigns campaigns;
    private final CampaignNoticeTable table;
    private final Files files;

    CampaignPictures(Campaigns campaigns, CampaignNoticeTable table, Files files) {
        this.campaigns = campaigns;
        this.table = table;
        this.files = files;
    }

    /// @param file a picture that the actor has uploaded
    /// @param alt  what it shows, in words (WCAG 1.1.1)
    /// @throws org.samverk.kernel.NotFoundException when there is no such campaign that the actor sees
    /// @throws org.samverk.kernel.RefusedException when the actor may not ask there
    /// @throws org.samverk.kernel.ConflictException when it is over
    /// @throws org.samverk.kernel.InvalidInputException when the words are missing or too long, or it is gone
    @Transactional
    public Campaign change(Actor actor, long number, UUID file, @Nullable String alt) {
        var campaign = campaigns.requireChangeable(actor, number);
        var words = check(alt);
        files.attach(actor, campaign.id(), List.of(file));
        table.picture(campaign.id(), file, words);
        return campaigns.require(actor, number);
    }

    /// Throws as [#change] does.
    @Transactional
    public Campaign remove(Actor actor, long number) {
        var campaign = campaigns.requireChangeable(actor, number);
        table.picture(campaign.id(), null, null);
        return campaigns.require(actor, number);
    }

    /// @throws org.samverk.kernel.InvalidInputException when they are missing or too long
    public static String check(@Nullable String alt) {
        var problems = new Problems();
        var words = problems.line("alt", alt, ALT);
        problems.throwIfAny();
        return words;
    }
}
