package org.samverk.sites;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of the folder that is imported.
///
/// @param key   its path in the folder without `.md`, a folder's `index` under the folder's name, the top one as the
/// empty
///              key
/// @param file  its path in the folder
/// @param front the front matter
/// @param body  the Markdown after it
record ImportedPage(String key, String file, Map<String, Object> front, String body) {
    String title() {
        var title = front.get("title");
        return title == null || title.toString().isBlank()
                ? words(name())
                : title.toString().strip();
    }

    /// Addresses that the page has in the other system.
    List<String> addresses() {
        var permalink = front.get("permalink");
        var others = front.get("redirect_from");
        var all = new java.util.ArrayList<String>();
        if (permalink != null) {
            all.add(permalink.toString());
        }
        if (others instanceof List<?> list) {
            list.forEach(address -> all.add(String.valueOf(address)));
        } else if (others != null) {
            all.add(others.toString());
        }
        return all;
    }

    /// Where the other system sends readers on, null when it does not.
    @Nullable
    String redirectTo() {
        var target = front.get("redirect_to");
        return target instanceof List<?> list && !list.isEmpty()
                ? String.valueOf(list.getFirst())
                : target == null ? null : target.toString();
    }

    String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Nullable
    String parentKey() {
        var slash = key.lastIndexOf('/');
        return key.isEmpty() ? null : slash < 0 ? "" : key.substring(0, slash);
    }

    /// A folder without an index of its own.
    static ImportedPage folder(String key) {
        return new ImportedPage(key, key + "/", Map.of(), "");
    }

    boolean isFolder() {
        return file.endsWith("/");
    }

    private static String words(String name) {
        var words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? "Start" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
