package org.samverk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;

/// Who looks at a page, and in which language and colours they want it.
///
/// @param person null for a visitor
/// @param scheme `light` or `dark`; null follows the device
public record Viewer(
        Actor actor,
        @Nullable PersonRef person,
        Locale locale,
        @Nullable String scheme) {
    public boolean signedIn() {
        return person != null;
    }
}
