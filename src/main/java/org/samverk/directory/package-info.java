/// The organisation's directory, as it comes in files: people and units are taken in from CSV, looked at before
/// and reported after. What is known of people lies in the module people.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "audit", "people"})
@NullMarked
package org.samverk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
