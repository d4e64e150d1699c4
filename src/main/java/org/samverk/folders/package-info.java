/// A group's files: folders and labels, versions, locks, and the version that an administrator of the group has
/// finalised. What is worked on is for members; what is finalised is for all who may read the group, and is a subject
/// of its own. It is no station of its own in the chain: the file is one, and the finalised version is the same text as
/// others may see it. The bytes, and everything about their content, are in files.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "activity",
            "search",
            "chain",
            "files",
            "groups",
            "conversations",
            "api"
        })
@NullMarked
package org.samverk.folders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
