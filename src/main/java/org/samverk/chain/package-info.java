/// The chain idea – discussion – draft – advice – decision – page: links between subjects, followed both ways, each
/// reader seeing only what they may. It belongs to no feature; features say what they are a station of.
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: postgres", "access"})
@NullMarked
package org.samverk.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
