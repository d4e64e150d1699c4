/// Texts that several people write on at the same time. Each change is a step of ProseMirror's; the server puts the
/// steps in one order, applies each to the text before it accepts it, and has it in the database before it says so.
/// Which texts there are and who may write on them is known to the module that they belong to.
@ApplicationModule(allowedDependencies = {"kernel", "access", "richtext", "web", "live", "files"})
@NullMarked
package org.samverk.coediting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
