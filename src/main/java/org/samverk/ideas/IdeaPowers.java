package org.samverk.ideas;

/// What one reader may do with one idea.
public record IdeaPowers(boolean support, boolean edit, boolean respond, boolean draft) {}
