package org.samverk.sites;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One change of one page in another system.
///
/// @param commit  those of the same commit happened at once
/// @param author  a name
/// @param summary what the author said of it
/// @param change  `add`, `modify`, `rename` or `delete`
/// @param path    the file that was changed
/// @param from    the file that it was before a rename
/// @param text    the file's Markdown with front matter; empty when it was deleted
record HistoryChange(
        int commit,
        Instant at,
        String author,
        String summary,
        String change,
        String path,
        @Nullable String from,
        String text) {
    /// A site's pages often lie in a folder of their own beside those of its tools.
    private static final Pattern ROOT = Pattern.compile("^_?pages/");

    /// The file within the folder of pages.
    String file() {
        return ROOT.matcher(path).replaceFirst("");
    }

    /// What the folder's import knows the page by.
    String key() {
        return ImportFolder.key(file());
    }

    /// What it was known by before, null when it was not renamed.
    @Nullable
    String keyBefore() {
        return from == null ? null : ImportFolder.key(ROOT.matcher(from).replaceFirst(""));
    }

    /// The same as the end of the file that was renamed.
    HistoryChange asDeleted() {
        return new HistoryChange(commit, at, author, summary, "delete", String.valueOf(from), null, "");
    }

    boolean is(String kind) {
        return change.equals(kind);
    }
}
