/// What people do around searches: words that mean the same, what editors want to come first, what is sought in vain,
/// and saved searches. The search asks it by [org.samverk.search.Alike] and [org.samverk.search.Chosen] and tells it by
/// [org.samverk.search.Searched]; it knows nothing of it.
@ApplicationModule(allowedDependencies = {"kernel", "access", "activity", "people", "web", "audit", "search"})
@NullMarked
package org.samverk.searchdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
