package org.samverk.ideas;

/// What one reader may do with one idea.
///
/// @param handle whether the reader is one of those who answer it, also when there is nothing left to answer
public record IdeaPowers(boolean support, boolean edit, boolean respond, boolean draft, boolean handle) {}
