/// Pages stay true: each has somebody who owns it and an interval in which it is checked. Owners are reminded, then
/// those who own the section.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "audit",
            "people",
            "activity",
            "files",
            "revisions",
            "sites",
            "sections"
        })
@NullMarked
package org.samverk.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
