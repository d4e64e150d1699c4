package org.samverk.releases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.releases.Release;
import org.samverk.sites.PageDraft;
import org.samverk.web.Choice;

/// A release with the forms in which it is kept.
///
/// @param offered    drafts that may be put into it
/// @param title      as it stands in the field
/// @param goesLiveAt as it stands in the field
public record ReleasePage(
        Release release,
        List<PageDraft> offered,
        @Nullable String title,
        @Nullable String goesLiveAt,
        List<Problem> problems) {
    public List<Choice> choices() {
        return offered.stream()
                .map(draft -> new Choice(draft.id().toString(), draft.title() + " – " + draft.author()))
                .toList();
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
