package org.samverk.folders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.files.FilePreview;
import org.samverk.folders.FileVersion;
import org.samverk.folders.Finalisation;
import org.samverk.folders.Folder;
import org.samverk.folders.GroupFile;
import org.samverk.folders.OfficialFile;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Problem;
import org.samverk.web.Choice;

/// One file, as those see it who belong to its group.
///
/// @param official what all others see, null when nothing is finalised
/// @param history  the acts that made it official and not, the newest first
/// @param here     the folders that it lies in, the outermost first
/// @param choices  all folders of the group, to move it to
public record FilePage(
        GroupFrame frame,
        GroupFile file,
        @Nullable OfficialFile official,
        List<FileVersion> versions,
        List<Folder> here,
        List<Folder> choices,
        boolean canChange,
        boolean canUnlock,
        FilePreview preview,
        List<Finalisation> history,
        ChainView chain,
        CommentsView comments,
        List<Problem> problems) {

    FilePage refused(List<Problem> problems) {
        return new FilePage(
                frame, file, official, versions, here, choices, canChange, canUnlock, preview, history, chain, comments,
                problems);
    }

    public boolean canFinalise() {
        return frame.canChange() && !file.isOfficial();
    }

    public boolean canWithdraw() {
        return frame.canChange() && official != null;
    }

    /// Whether the reader may put back what was taken away.
    public boolean canRestore() {
        return file.deletedBy() != null && frame.takesPart();
    }

    /// @param none the words for a file that lies in no folder
    public List<Choice> folders(String none) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Choice("", none)),
                        choices.stream().map(folder -> new Choice(folder.id().toString(), folder.name())))
                .toList();
    }

    public String chosen() {
        return file.folderId() == null ? "" : file.folderId().toString();
    }

    public String folderPath() {
        return frame.group().path() + "/files"
                + (here.isEmpty() ? "" : "?folder=" + here.getLast().id());
    }

    public boolean isLinked() {
        return chain.steps().stream().mapToInt(step -> step.stations().size()).sum() > 1;
    }
}
