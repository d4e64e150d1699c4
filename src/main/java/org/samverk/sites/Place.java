package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page goes: into a site, below a parent or as a section of its own.
public record Place(SiteKind site, @Nullable UUID parentId) {}
