/// What every module stands on and what knows nothing of any: the refusals that people get to see, keyset slices,
/// content hashes, settings and the embedded database.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.samverk.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
