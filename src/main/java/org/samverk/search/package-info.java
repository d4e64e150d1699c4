/// Finds people, groups and everything that has a title, as far as the reader sees it. It knows the thin rows and the
/// people, no feature.
@ApplicationModule(allowedDependencies = {"kernel", "access", "activity", "people", "web"})
@NullMarked
package org.samverk.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
