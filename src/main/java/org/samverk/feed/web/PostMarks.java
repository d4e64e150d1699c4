package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.conversations.Comment;
import org.samverk.feed.MustReadFigures;
import org.samverk.feed.PostParts;

/// What a post is besides its text, and what its reader may do about that.
///
/// @param answer      the accepted answer, null while there is none
/// @param canConfirm  whether the reader is asked to say that they have read it
/// @param readers     how many have read it, for those who may know; null for others and when nobody is asked to
/// @param canFeature  whether the reader may pin it and ask the members to read it
public record PostMarks(
        PostParts parts,
        @Nullable Comment answer,
        boolean canAccept,
        boolean canConfirm,
        @Nullable MustReadFigures readers,
        boolean canFeature,
        boolean pinned) {}
