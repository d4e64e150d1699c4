package org.samverk.activity;

/// What somebody did. The sentence is in the messages: `activity.<KIND>`.
public enum ActivityKind {
    GROUP_CREATED,
    GROUP_JOINED,
    GROUP_APPLIED,
    GROUP_INVITED,
    POSTED,
    COMMENTED,
    MENTIONED,
    REACTED,
    TURNED,
    IDEA_SUBMITTED,
    IDEA_SUPPORTED,
    IDEA_ANSWERED,
    IDEA_MOVED,
    DRAFT_STARTED,
    DRAFT_REVISED,
    DRAFT_FINALISED,
    DECISION_REQUESTED,
    DECISION_MADE,
    DECISION_SENT_BACK,
    FILE_ADDED,
    FILE_CHANGED,
    FILE_FINALISED,
    PAGE_PUBLISHED,
    NEWS_PUBLISHED
}
