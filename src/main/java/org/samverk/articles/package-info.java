/// News articles: pages of the intranet that stand among the news on the start pages of those for whom they are meant,
/// and that people may be asked to read. It brings what the sites put live to the feed, which keeps news and
/// must-reads; it has no tables of its own.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "people", "sites", "feed"})
@NullMarked
package org.samverk.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
