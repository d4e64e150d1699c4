/// What all of the API has in common: JSON read strictly, and the OpenAPI document. Each module has its own part in its
/// `web` package; refusals and sign-in by token are the module web's.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
