package org.samverk.conversations;

/// How much was said about a subject, and what was said last.
public record CommentSummary(int comments, Comment newest) {}
