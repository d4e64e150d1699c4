package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageLink;

/// The form in which a draft is written.
///
/// @param draft   as it is kept, null for one that is not saved yet
/// @param input   what the form holds
/// @param crossed whether somebody else has saved meanwhile: what was typed is kept, and saving again is deliberate
/// @param behind  whether the live page has been changed since the draft was begun
/// @param base    of what is saved next
/// @param parents where a page to come may go
/// @param back    where the actor came from
/// @param standing what may become of it, null for one that is not saved yet
public record DraftForm(
        @Nullable PageDraft draft,
        DraftInput input,
        boolean crossed,
        boolean behind,
        int base,
        List<PageLink> parents,
        String back,
        @Nullable DraftStanding standing,
        List<Problem> problems) {
    /// Whether a page to come may be a section of its own.
    public boolean top() {
        return parents.size() != 1;
    }

    public String action() {
        return draft == null ? "/publisher/drafts" : draft.path();
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public String keep() {
        UUID id = draft == null ? input.page() : draft.id();
        return "page-draft-" + id;
    }

    public int edition() {
        return draft == null ? 0 : crossed ? draft.edition() : DraftInput.number(input.edition());
    }
}
