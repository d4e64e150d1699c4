/// Reviews of page drafts: flows that sections give them, whose turn it is, what was said, and that nothing goes live
/// that was not approved as it stands. `sites` and `sections` know nothing of it; they ask by
/// [org.samverk.sites.LiveRule] and show it by [org.samverk.sites.DraftPart] and [org.samverk.sections.SectionPart].
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "audit",
            "people",
            "activity",
            "richtext",
            "conversations",
            "sites",
            "sections"
        })
@NullMarked
package org.samverk.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
