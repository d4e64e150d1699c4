/// The audit trail: who did what to whom, when and from where, for every administrative act and every change of
/// permission. Other modules write it, one line an act, in the transaction of the act; administrators read it. It
/// stands low, as `activity` does, and knows nobody who writes.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
