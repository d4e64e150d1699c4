/// Figures for whoever watches over the installation (Prometheus, by Micrometer): requests, the pool of connections,
/// the JVM, and what each module says of itself by a `MeterBinder` bean. Nothing is counted and nothing is told unless
/// a token is set.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
