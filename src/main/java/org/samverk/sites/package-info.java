/// The intranet and the public web: two sites of pages in trees. A publisher puts a decided text on a place with one
/// act, and the page shows where it comes from.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "audit",
            "richtext",
            "blocks",
            "chain",
            "revisions",
            "activity",
            "people",
            "search",
            "files",
            "conversations"
        })
@NullMarked
package org.samverk.sites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
