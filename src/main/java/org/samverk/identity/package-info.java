/// How people prove who they are: passwords, sessions, personal access tokens, links that work once; and the
/// administrators' pages for people and their roles.
@ApplicationModule(allowedDependencies = {"kernel", "access", "people", "web", "audit"})
@NullMarked
package org.samverk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
