/// Telling devices something when no page is open: who has which, and the sealed messages to the push services of the
/// browsers. Knows nothing of what is told.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
