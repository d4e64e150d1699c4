/// People as their colleagues know them: title, unit, what they say of themselves and how to reach them; the list of
/// people, and the tree of units. Signing in is the business of the module identity.
@ApplicationModule(allowedDependencies = {"kernel", "access", "richtext", "files", "web", "audit"})
@NullMarked
package org.samverk.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
