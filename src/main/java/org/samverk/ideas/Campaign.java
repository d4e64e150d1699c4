package org.samverk.ideas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// A question to which ideas are wanted, as one reader sees it.
///
/// @param groupId the group that is asked, null when it is a unit or the whole organisation
/// @param unitId  the unit that is asked with those below it, null when it is a group or the whole organisation
/// @param asked   the name of that group or unit, null for the whole organisation
/// @param picture what stands on top, null for nothing
/// @param endsOn  the last day on which ideas are taken
public record Campaign(
        UUID id,
        long number,
        @Nullable UUID groupId,
        @Nullable UUID unitId,
        @Nullable String asked,
        String question,
        RichText content,
        LocalDate startsOn,
        LocalDate endsOn,
        CampaignState state,
        Terms terms,
        @Nullable Picture picture,
        Figures figures) {
    /// @param alt what it shows, in words
    public record Picture(UUID id, String alt) {}

    /// What an idea with enough support is promised.
    ///
    /// @param supporters how many it takes
    /// @param days       within how many days after it was submitted
    /// @param weeks      how many weeks the answer may take from then on
    /// @param unitId     the unit that answers, null when it is a person
    /// @param person     the person who answers, null when it is a unit
    /// @param name       the name of either
    public record Terms(
            int supporters,
            int days,
            int weeks,
            @Nullable UUID unitId,
            @Nullable PersonRef person,
            String name) {}

    /// How it goes, counted among the ideas that the reader sees.
    ///
    /// @param promised    how many have had enough support
    /// @param late        how many of them wait for an answer longer than was promised
    /// @param implemented how many have become reality
    public record Figures(int ideas, int promised, int late, int implemented) {}

    /// Whether all of it may still be changed: nobody can have relied on it yet.
    public boolean isCorrectable() {
        return state == CampaignState.COMING;
    }

    public String path() {
        return "/ideas/campaigns/" + number;
    }
}
