/// What people did, one line an act. Features record; the feed, notifications, audit and insights read or listen, and
/// so never need to know a feature.
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.samverk.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
