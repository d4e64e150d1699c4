package org.samverk.sites;

import org.samverk.access.Actor;

/// A draft has become a page, or the new text of one; published in the transaction that does it, while the draft is
/// still there.
///
/// @param actor who put it live, or in whose name it went live by itself
public record DraftWentLive(Actor actor, PageDraft draft, Page page) {}
