package org.samverk.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.PublicDecision;
import org.samverk.kernel.Slice;

/// The register's extract for inhabitants.
///
/// @param words what is looked for
public record PublicDecisionsPage(String words, Slice<PublicDecision> decisions) {
    public @Nullable String more() {
        var asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return decisions.next() == null ? null : "/public/decisions?q=" + asked + "&after=" + decisions.next();
    }
}
