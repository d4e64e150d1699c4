/// Events: pages of the sites with a time and a place. They are filled in on a page's draft and go live with it; lists
/// and calendars take title and address from the page.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "richtext", "blocks", "sites"})
@NullMarked
package org.samverk.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
