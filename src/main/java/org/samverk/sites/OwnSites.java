package org.samverk.sites;

import java.util.List;
import java.util.Optional;

/// The sections of the public web that are sites of their own. The module that keeps them answers.
public interface OwnSites {
    List<OwnSite> all();

    /// The one that a page lies in, the innermost.
    ///
    /// @param path of a page of the public web
    Optional<OwnSite> holding(String path);
}
