/// What concerns a person directly, made from the activities of all modules after each act; no feature knows of it.
@ApplicationModule(allowedDependencies = {"kernel", "access", "activity", "people", "web", "mail", "push", "live"})
@NullMarked
package org.samverk.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
