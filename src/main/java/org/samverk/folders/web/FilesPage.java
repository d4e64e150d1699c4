package org.samverk.folders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.CommentSummary;
import org.samverk.files.Attached;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileLabel;
import org.samverk.folders.FileOrder;
import org.samverk.folders.Folder;
import org.samverk.folders.GroupFile;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;
import org.samverk.web.Crumb;
import org.springframework.web.util.UriComponentsBuilder;

/// A folder of a group, for those who belong to it.
///
/// @param here    the folders that one is in, the outermost first
/// @param folders those that lie here
/// @param said    what was said about those that are listed
/// @param labels  those of all the group's files
/// @param name    what was typed for a new folder
public record FilesPage(
        GroupFrame frame,
        FileFilter filter,
        List<Folder> here,
        List<Folder> folders,
        Slice<GroupFile> files,
        Map<UUID, CommentSummary> said,
        List<FileLabel> labels,
        Attached attached,
        String name,
        List<Problem> problems) {

    FilesPage refused(Attached attached, String name, List<Problem> problems) {
        return new FilesPage(frame, filter, here, folders, files, said, labels, attached, name, problems);
    }

    public String root() {
        return frame.group().path() + "/files";
    }

    public List<Crumb> crumbs() {
        return here.stream()
                .limit(Math.max(0, here.size() - 1))
                .map(folder -> new Crumb(folder.name(), path(folder.id())))
                .toList();
    }

    public @Nullable Folder folder() {
        return here.isEmpty() ? null : here.getLast();
    }

    public String path(@Nullable UUID folder) {
        return address(folder, List.of(), filter.order(), null);
    }

    /// With the label too, or without it when it is chosen already.
    public String labelPath(FileLabel label) {
        var chosen = new ArrayList<>(filter.labels());
        if (!chosen.remove(label.label())) {
            chosen.add(label.label());
        }
        return address(null, chosen, filter.order(), null);
    }

    public boolean isChosen(FileLabel label) {
        return filter.labels().contains(label.label());
    }

    public int comments(GroupFile file) {
        var summary = said.get(file.id());
        return summary == null ? 0 : summary.comments();
    }

    public String orderPath(FileOrder order) {
        return address(filter.folderId(), filter.labels(), order, null);
    }

    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return files.next() == null ? null : address(filter.folderId(), filter.labels(), filter.order(), files.next());
    }

    public boolean isEmpty() {
        return folders.isEmpty() && files.items().isEmpty();
    }

    private String address(@Nullable UUID folder, List<String> labels, FileOrder order, @Nullable String after) {
        var path = UriComponentsBuilder.fromPath(root());
        if (folder != null) {
            path.queryParam("folder", folder);
        }
        if (order != FileOrder.NAME) {
            path.queryParam("sort", order.code());
        }
        if (after != null) {
            path.queryParam("after", after);
        }
        labels.forEach(label -> path.queryParam("label", "{label}"));
        return path.encode().buildAndExpand(labels.toArray()).toUriString();
    }
}
