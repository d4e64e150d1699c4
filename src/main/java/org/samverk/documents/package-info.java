/// Drafts: texts that a group writes together, until one is finalised. Several write at once; every now and then what
/// they have written becomes a revision, which never changes. Who saves without a script, while somebody else does, is
/// told of it. Also shows what differs between two revisions.
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
            "coediting",
            "api"
        })
@NullMarked
package org.samverk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
