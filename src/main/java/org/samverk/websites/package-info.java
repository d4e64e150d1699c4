/// Sections of the public web that are sites of their own: under their own host names, with their own menu, colours,
/// logo, foot and language. Their pages stay in the one tree.
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "web", "audit", "richtext", "files", "people", "sites", "publicweb"})
@NullMarked
package org.samverk.websites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
