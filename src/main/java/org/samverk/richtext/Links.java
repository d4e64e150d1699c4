package org.samverk.richtext;

/// Where links may lead that stand beside a text and not in it.
public final class Links {
    private Links() {}

    /// Whether it is `http`, `https`, `mailto`, `tel`, an address of this installation, or `#` a heading.
    public static boolean isAllowed(String href) {
        return Href.isAllowed(href);
    }

    /// Whether an allowed link leads out of this installation.
    public static boolean isExternal(String href) {
        return Href.isExternal(href);
    }

    /// An allowed link as an attribute may carry it.
    public static String encoded(String href) {
        return Href.encoded(href);
    }
}
