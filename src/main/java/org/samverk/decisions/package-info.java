/// Formal decisions: who has which mandate, what is put before a named decider, and the register, to which one can only
/// add. A decision is about one exact revision, by its hash; a group agreement is kept apart and never in the register.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "richtext",
            "web",
            "audit",
            "people",
            "search",
            "activity",
            "chain",
            "revisions",
            "files",
            "groups",
            "conversations",
            "api"
        })
@NullMarked
package org.samverk.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
