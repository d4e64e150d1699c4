package org.samverk.sites.web;

import java.util.List;
import org.samverk.sites.DraftPart.Part;
import org.samverk.sites.PageDraft;

/// A draft that is kept, and what may become of it.
///
/// @param write     whether the reader may write on it and throw it away
/// @param publish   whether the reader may put it live
/// @param obstacles why it may not go live yet, message keys
/// @param parts     what other modules show beside it
public record DraftStanding(
        PageDraft draft, boolean write, boolean publish, List<String> obstacles, List<Part> parts, String back) {}
