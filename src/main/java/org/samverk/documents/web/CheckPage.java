package org.samverk.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.samverk.documents.Draft;
import org.samverk.richtext.Finding;
import org.samverk.richtext.Proofreading;

/// What the newest revision of a draft could do better, and making it final.
///
/// @param finalise whether the reader may make it final
public record CheckPage(Draft draft, Proofreading.Result result, boolean finalise) {
    /// Leads to the place in the text, by its words (WICG, URL Fragment Text Directives).
    public String place(Finding finding) {
        var words = finding.place().replaceAll("…$", "").strip();
        var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
        return words.isEmpty() ? draft.path() : draft.path() + "#:~:text=" + encoded;
    }
}
