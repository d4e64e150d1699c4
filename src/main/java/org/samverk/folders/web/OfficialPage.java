package org.samverk.folders.web;

import org.samverk.conversations.CommentsView;
import org.samverk.files.FilePreview;
import org.samverk.folders.OfficialFile;
import org.samverk.groups.GroupFrame;

/// The finalised version of a file, as everybody sees it who may read the group.
///
/// @param member whether the reader takes part in the group, and has the file that is worked on as well
public record OfficialPage(
        GroupFrame frame, OfficialFile file, FilePreview preview, CommentsView comments, boolean member) {
    public String workingPath() {
        return frame.group().path() + "/files/" + file.itemId();
    }
}
