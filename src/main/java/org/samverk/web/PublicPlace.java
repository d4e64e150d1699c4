package org.samverk.web;

/// A list that lies beside the pages of the public web: linked from their foot and from the sitemap while it holds
/// something. Costs one query a page at most.
public interface PublicPlace {
    /// A message key.
    String label();

    String path();

    /// Whether visitors find something there.
    boolean isOpen();
}
