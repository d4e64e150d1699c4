/// Drafts: texts that a group writes together, revision by revision, until one is finalised. Every save is a revision
/// that never changes; two who save at once are told of each other. Also shows what differs between two revisions.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "richtext",
            "web",
            "people",
            "activity",
            "chain",
            "revisions",
            "files",
            "groups",
            "conversations",
            "api"
        })
@NullMarked
package org.samverk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
