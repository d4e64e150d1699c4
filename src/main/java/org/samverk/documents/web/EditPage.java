package org.samverk.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.documents.Draft;
import org.samverk.kernel.Problem;

/// The page where a draft is written.
///
/// @param base     the revision that the text builds on
/// @param version  how many steps the text has had, -1 when it stands alone: others do not see it change
/// @param document the text for the editor, null when only Markdown came
/// @param remarks  what is said in its margin, null when it stands alone
/// @param markdown the same text for a plain text area
public record EditPage(
        Draft draft,
        int base,
        int version,
        String title,
        @Nullable String document,
        String markdown,
        String note,
        @Nullable RemarksPage remarks,
        List<Problem> problems) {
    /// Whether several may write on it at the same time.
    public boolean isShared() {
        return version >= 0;
    }
}
