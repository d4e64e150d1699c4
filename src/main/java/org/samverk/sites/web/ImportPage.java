package org.samverk.sites.web;

import java.util.List;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;
import org.samverk.sites.ImportRun;

/// The form of an import, and the imports that were.
public record ImportPage(
        String site,
        String section,
        String folder,
        List<StoredFile> files,
        List<ImportRun> runs,
        List<Problem> problems) {}
