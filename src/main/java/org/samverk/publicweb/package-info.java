/// The public web as caches, search engines, feed readers and statistics see it: pages ready to be sent again, the list
/// of all addresses, feeds, how often pages are read, and what is said of their accessibility.
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "web", "audit", "richtext", "activity", "people", "sites"})
@NullMarked
package org.samverk.publicweb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
