package org.samverk.activity;

import java.util.EnumSet;
import java.util.Set;

/// What somebody did. The sentence is in the messages: `activity.<KIND>`.
public enum ActivityKind {
    GROUP_CREATED,
    GROUP_JOINED,
    GROUP_APPLIED,
    GROUP_INVITED,
    GROUP_ASKED,
    GROUP_REFUSED,
    GROUP_FED,
    GROUP_ARCHIVED,
    GROUP_BROUGHT_BACK,
    GROUP_APPOINTED,
    POSTED,
    POST_HELD,
    POST_SHARED,
    POST_MOVED,
    POST_REMOVED,
    POST_REPORTED,
    REPORT_SETTLED,
    MUST_READ,
    MUST_READ_REMINDED,
    ANSWER_ACCEPTED,
    COMMENTED,
    MENTIONED,
    REACTED,
    TURNED,
    IDEA_SUBMITTED,
    IDEA_SUPPORTED,
    IDEA_ANSWERED,
    IDEA_MOVED,
    IDEA_ASSIGNED,
    IDEA_REMINDED,
    IDEA_REMINDED_BEFORE,
    IDEA_HANDED_OVER,
    IDEA_PROMISED,
    IDEA_MERGED,
    CAMPAIGN_ANNOUNCED,
    DRAFT_STARTED,
    DRAFT_REVISED,
    DRAFT_FINALISED,
    ADVICE_ASKED,
    ADVICE_EXTENDED,
    ADVICE_REMINDED,
    ADVICE_CLOSED,
    ADVICE_OUTCOME,
    ADVICE_REVIEW_DUE,
    DECISION_REQUESTED,
    DECISION_MADE,
    DECISION_SENT_BACK,
    DECISION_DEFERRED,
    DECISION_RETURNED,
    FILE_ADDED,
    FILE_CHANGED,
    FILE_FINALISED,
    PAGE_PUBLISHED,
    NEWS_PUBLISHED;

    private static final Set<ActivityKind> OFFICIAL = EnumSet.of(
            GROUP_CREATED,
            GROUP_JOINED,
            GROUP_INVITED,
            GROUP_REFUSED,
            GROUP_FED,
            GROUP_ARCHIVED,
            GROUP_BROUGHT_BACK,
            GROUP_APPOINTED,
            POST_REMOVED,
            IDEA_ANSWERED,
            IDEA_MOVED,
            IDEA_ASSIGNED,
            IDEA_REMINDED,
            IDEA_MERGED,
            ADVICE_REMINDED,
            ADVICE_CLOSED,
            ADVICE_REVIEW_DUE,
            DECISION_MADE,
            DECISION_SENT_BACK,
            DECISION_DEFERRED,
            DECISION_RETURNED,
            PAGE_PUBLISHED,
            NEWS_PUBLISHED);

    /// Whether it may happen to what is in an archived group: nobody writes there any more, but nobody is left without
    /// an answer or a decision either.
    public boolean isPossibleInArchive() {
        return OFFICIAL.contains(this);
    }
}
