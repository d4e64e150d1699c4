package org.samverk.ideas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.files.StoredFile;
import org.samverk.groups.Group;
import org.samverk.ideas.Idea;
import org.samverk.ideas.IdeaPowers;
import org.samverk.ideas.IdeaResponse;

/// One idea with its answers, its chain and what is said of it.
///
/// @param asked  the group that is asked to write, as far as the reader may know of it
/// @param answer   the form of an official answer, null for those who do not answer
/// @param files    those that are listed below it
/// @param nameless whether the reader has submitted it without name
/// @param handling what those see who answer it, null for all others
public record IdeaPage(
        Idea idea,
        @Nullable Group group,
        @Nullable Group asked,
        IdeaPowers powers,
        List<IdeaResponse> responses,
        ChainView chain,
        CommentsView comments,
        @Nullable ResponseForm answer,
        @Nullable HandlingPart handling,
        boolean nameless,
        List<StoredFile> files) {}
