/// Posts in groups, the start page and each group's first page. The feed shows what other features do from the thin
/// rows and the activities alone, so it knows none of them.
///
/// News is no station of the chain: it tells what has happened and decides nothing. It links to the page or decision
/// that it is about.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "activity",
            "live",
            "chain",
            "richtext",
            "people",
            "search",
            "files",
            "groups",
            "conversations",
            "polls",
            "web",
            "audit"
        })
@NullMarked
package org.samverk.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
