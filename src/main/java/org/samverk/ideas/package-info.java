/// Ideas: submitted by anyone, supported, answered officially with reasons, and followed until something came of them.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "audit",
            "richtext",
            "chain",
            "activity",
            "people",
            "search",
            "groups",
            "files",
            "conversations"
        })
@NullMarked
package org.samverk.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
