package org.samverk.documents.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.documents.Draft;
import org.samverk.revisions.Revision;
import org.samverk.richtext.RichText;

/// One revision, as it stood.
///
/// @param seal whether its seal, computed again just now, is the one that was kept
public record RevisionPage(
        Draft draft,
        Revision revision,
        RichText text,
        @Nullable PersonRef author,
        boolean seal) {}
