package org.samverk.documents.web;

import org.samverk.groups.GroupFrame;

/// The drafts of a group, in its frame.
public record GroupDraftsPage(GroupFrame frame, DraftList list) {}
