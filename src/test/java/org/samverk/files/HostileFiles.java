package org.samverk.files;

import java.util.List;
import java.util.stream.Stream;

/// What somebody who means harm would upload.
public final class HostileFiles {
    private HostileFiles() {}

    public static List<HostileFile> all() {
        return Stream.of(HostilePictures.all(), HostileArchives.all(), HostileDocuments.all())
                .flatMap(List::stream)
                .toList();
    }
}
