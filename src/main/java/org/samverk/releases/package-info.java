/// Releases: several drafts of pages that go live as one, all or none, now or at a time.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "activity", "sites"})
@NullMarked
package org.samverk.releases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
