/// What people say about a subject, whatever it is: comments, answers to them, who is told. Every object page includes
/// the fragment `conversations/comments.jte`.
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
            "mail",
            "web",
            "audit"
        })
@NullMarked
package org.samverk.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
