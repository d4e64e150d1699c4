/// Texts as they stood: written once, never changed, each with the SHA-256 of its canonical content. Drafts, decisions
/// and pages point here, so that a decision and the page that was published from it can be compared exactly.
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.samverk.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
