package org.samverk.folders.web;

import org.jspecify.annotations.Nullable;
import org.samverk.folders.OfficialFile;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Slice;

/// The finalised files of a group, for those who may read it without taking part.
public record OfficialsPage(GroupFrame frame, Slice<OfficialFile> files) {
    public @Nullable String more() {
        return files.next() == null ? null : frame.group().path() + "/files?after=" + files.next();
    }
}
