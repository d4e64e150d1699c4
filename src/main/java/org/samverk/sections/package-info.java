/// Sections of the sites: from which page they go, who owns them, who may write, review and publish there, and what may
/// go live there. It answers what `sites` asks ([org.samverk.sites.PageRights], [org.samverk.sites.LiveRule]); `sites`
/// knows no sections.
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "web", "audit", "people", "chain", "revisions", "richtext", "sites"})
@NullMarked
package org.samverk.sections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
