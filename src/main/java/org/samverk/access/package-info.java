/// Who acts, and who may see what. Every content item has one thin row in `access.subject`; the SQL function
/// `access.visible_to` is the only rule and every read joins it. Groups keep their memberships here.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.samverk.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
