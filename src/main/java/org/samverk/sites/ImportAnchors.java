package org.samverk.sites;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samverk.richtext.Markdown;

/// Which headings texts have, found once for each text.
final class ImportAnchors {
    private static final int MOST = 2000;
    private final Map<String, Map<String, String>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
            return size() > MOST;
        }
    };

    /// By the id that a heading has in the source: the id that it has here.
    Map<String, String> of(String markdown) {
        return known.computeIfAbsent(markdown, Markdown::anchors);
    }
}
