/// Advice rounds: named people are asked about an idea, a revision of a draft, a post, or something in their group.
/// What comes out is advice, never a decision. Nobody can tell who took which stance in an anonymous round.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "richtext",
            "blocks",
            "web",
            "people",
            "search",
            "activity",
            "chain",
            "revisions",
            "groups",
            "conversations",
            "api"
        })
@NullMarked
package org.samverk.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
