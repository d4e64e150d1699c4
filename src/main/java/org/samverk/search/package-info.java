/// Finds people and everything that is said or written, as far as the reader sees it. It knows the thin rows and the
/// people, no feature: features tell it their texts ([SearchSource], [PartSource]). ADR 110 says how it works.
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "richtext", "people", "web", "audit"})
@NullMarked
package org.samverk.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
