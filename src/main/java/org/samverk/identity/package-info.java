/// How people prove who they are: passwords, second factors, passkeys, sessions, personal access tokens, links that
/// work once; and the administrators' pages for people and their roles.
@ApplicationModule(allowedDependencies = {"kernel", "access", "people", "web", "mail", "audit"})
@NullMarked
package org.samverk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
