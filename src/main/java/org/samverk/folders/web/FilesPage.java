package org.samverk.folders.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.files.Attached;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileOrder;
import org.samverk.folders.Folder;
import org.samverk.folders.GroupFile;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;
import org.samverk.web.Crumb;
import org.springframework.web.util.UriComponentsBuilder;

/// A folder of a group, for those who take part in it.
///
/// @param here    the folders that one is in, the outermost first
/// @param folders those that lie here
/// @param labels  those of all the group's files
/// @param name    what was typed for a new folder
public record FilesPage(
        GroupFrame frame,
        FileFilter filter,
        List<Folder> here,
        List<Folder> folders,
        Slice<GroupFile> files,
        List<String> labels,
        Attached attached,
        String name,
        List<Problem> problems) {

    FilesPage refused(Attached attached, String name, List<Problem> problems) {
        return new FilesPage(frame, filter, here, folders, files, labels, attached, name, problems);
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
        return address(folder, null, filter.order(), null);
    }

    public String labelPath(String label) {
        return address(null, label, filter.order(), null);
    }

    public String orderPath(FileOrder order) {
        return address(filter.folderId(), filter.label(), order, null);
    }

    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return files.next() == null ? null : address(filter.folderId(), filter.label(), filter.order(), files.next());
    }

    public boolean isEmpty() {
        return folders.isEmpty() && files.items().isEmpty();
    }

    private String address(@Nullable UUID folder, @Nullable String label, FileOrder order, @Nullable String after) {
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
        return label == null
                ? path.toUriString()
                : path.queryParam("label", "{label}")
                        .encode()
                        .buildAndExpand(label)
                        .toUriString();
    }
}
