package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.Origin;
import org.samverk.files.StoredFile;
import org.samverk.groups.Group;
import org.samverk.ideas.BoardChoices;
import org.samverk.ideas.CampaignChoice;
import org.samverk.kernel.Problem;

/// The form in which an idea is written or changed.
///
/// @param number   of the idea that is changed, null for a new one
/// @param markdown what is in the text field
/// @param content  the same as rich text JSON when the editor sent it
/// @param groups   where it may be submitted beside the whole organisation
/// @param campaign  the number of the campaign that it answers, if any
/// @param campaigns those that ask the writer
/// @param similar  what may be the same
/// @param category what it is filed under, if anything
/// @param unnamed  whether it is to be submitted without name
/// @param boards   what the boards offer to which it may be submitted
/// @param files    those that are listed below it
/// @param origin   what it comes from, null when it stands alone
public record IdeaForm(
        @Nullable Long number,
        String title,
        String markdown,
        @Nullable String content,
        @Nullable UUID groupId,
        List<Group> groups,
        @Nullable Long campaign,
        List<CampaignChoice> campaigns,
        @Nullable Origin origin,
        SimilarPart similar,
        @Nullable UUID category,
        boolean unnamed,
        BoardChoices boards,
        List<StoredFile> files,
        List<Problem> problems) {
    /// Under what the browser keeps what is typed.
    public String keep() {
        return origin == null ? String.valueOf(number) : String.valueOf(origin.keep());
    }

    public String action() {
        return number == null ? "/ideas" : "/ideas/" + number + "/edit";
    }

    public String back() {
        return number == null ? "/ideas" : "/ideas/" + number;
    }
}
