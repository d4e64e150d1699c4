package org.samverk.sites.web;

import org.samverk.kernel.Slice;
import org.samverk.sites.PageDraft;

/// Drafts, those that were saved last first.
///
/// @param all whether the reader is a publisher, who sees all of them and may begin one anywhere
public record DraftList(Slice<PageDraft> drafts, boolean all) {}
