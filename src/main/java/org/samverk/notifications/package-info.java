/// What concerns a person directly, made from the activities of all modules after each act; no feature knows of it.
/// Conversations lie
/// below: what people mute and take back there decides what they are told.
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "activity", "people", "conversations", "web", "mail", "push", "live"
        })
@NullMarked
package org.samverk.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
