/// The shell that every page lives in: who is signed in, languages, navigation, security, errors, forms that count once
/// and texts that survive a lapsed session.
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: postgres", "access"})
@NullMarked
package org.samverk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
