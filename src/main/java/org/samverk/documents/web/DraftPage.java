package org.samverk.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.documents.Draft;
import org.samverk.documents.DraftAbilities;
import org.samverk.groups.Group;
import org.samverk.revisions.RevisionSummary;
import org.samverk.richtext.RichText;

/// A draft as it is read.
///
/// @param text    what the newest revision says
/// @param newest  the newest revision
/// @param writers who wrote it, the one who saved last first
/// @param ahead   whether something has been written since that the reader may go on with
/// @param remarks how many remarks are open in its margin
/// @param group   null when the reader may not know of it
public record DraftPage(
        Draft draft,
        RichText text,
        RevisionSummary newest,
        List<PersonRef> writers,
        boolean ahead,
        int remarks,
        @Nullable Group group,
        ChainView chain,
        DraftAbilities abilities,
        CommentsView comments) {}
