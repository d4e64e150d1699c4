package org.samverk.web;

import java.io.Serializable;

/// What the page after a redirect says on top: "Saved". Kept in the session for one page.
///
/// @param tone `success`, `info`, `warning` or `danger`
public record Flash(String tone, String text) implements Serializable {
    private static final long serialVersionUID = 1;
    static final String ATTRIBUTE = "samverk.flash";
}
