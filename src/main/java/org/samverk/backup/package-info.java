/// Backups: everything that is kept, in one file, as it stood at one moment, taken while people work; and that file put
/// back on an empty machine. What is made anew by itself (the index, sessions, the stream of events) is left out.
@ApplicationModule(allowedDependencies = {"kernel", "access", "files", "web", "audit"})
@NullMarked
package org.samverk.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
