package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.Difference;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.Provenance;

/// How a page differs from the text that was decided.
///
/// @param difference from the decided text to the page; null when the reader may not read the decided text
/// @param sections   the site's sections
/// @param edit       whether the reader may change the page
public record PageDifference(
        Page page, Provenance provenance, @Nullable Difference difference, List<PageLink> sections, boolean edit) {}
