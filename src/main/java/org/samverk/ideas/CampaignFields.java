package org.samverk.ideas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// What somebody fills in who asks for ideas.
///
/// @param group      the key of the group that is asked, if it is one
/// @param unit       the key of the unit that is asked, if it is one
/// @param supporters how many must back an idea
/// @param days       within how many days after it was submitted
/// @param weeks      for it to be answered within so many weeks
/// @param answerUnit the key of the unit that answers, if it is one
/// @param answerer   the user name of the person who answers, if it is one
public record CampaignFields(
        @Nullable String question,
        RichText content,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID group,
        @Nullable UUID unit,
        @Nullable Integer supporters,
        @Nullable Integer days,
        @Nullable Integer weeks,
        @Nullable UUID answerUnit,
        @Nullable String answerer) {
    /// What may be changed of a campaign.
    public static CampaignFields changed(@Nullable String question, RichText content, @Nullable LocalDate endsOn) {
        return new CampaignFields(question, content, null, endsOn, null, null, null, null, null, null, null);
    }
}
