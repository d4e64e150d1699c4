/// News as it happens. A module tells that something changed in the transaction that changes it ([Live]); every node
/// hears of it from the database and hands it to the streams of those who may know, asking anew each time.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
