package org.samverk.documents.web;

import org.samverk.revisions.Revision;
import org.samverk.richtext.Difference;
import org.samverk.richtext.RichText;

/// Compares revisions, and texts that are not saved yet.
final class Differences {
    private Differences() {}

    static Difference between(Revision before, Revision after) {
        return between(before, after.title(), RichText.parse(after.content()));
    }

    static Difference between(Revision before, String title, RichText after) {
        return Difference.between(before.title(), RichText.parse(before.content()), title, after);
    }
}
