package org.samverk.folders.web;

import java.util.List;
import org.samverk.conversations.CommentsView;
import org.samverk.files.FilePreview;
import org.samverk.folders.Finalisation;
import org.samverk.folders.OfficialFile;
import org.samverk.groups.GroupFrame;

/// The finalised version of a file, as everybody sees it who may read the group.
///
/// @param history the acts that made it official and not, the newest first
/// @param member  whether the reader belongs to the group, and has the file that is worked on as well
public record OfficialPage(
        GroupFrame frame,
        OfficialFile file,
        FilePreview preview,
        List<Finalisation> history,
        CommentsView comments,
        boolean member) {
    public String workingPath() {
        return frame.group().path() + "/files/" + file.itemId();
    }
}
