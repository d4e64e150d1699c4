/// Groups: what they are for, who is in them, and the frame with tabs that other modules put their group pages
/// into. Who is a member and how visible a group is stands in access; the words and the rules about changing it
/// are here.
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "web", "audit", "activity", "people", "search", "files", "blocks"})
@NullMarked
package org.samverk.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
