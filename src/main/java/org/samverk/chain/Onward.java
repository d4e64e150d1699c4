package org.samverk.chain;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Subject;

/// What another module offers to do with a subject from its own page, and what has come of that: shown below the
/// chain. A module makes a bean of it; the subject's module need not know. Each costs one query a page at most.
public interface Onward {
    /// A link that leads on: "Ask for advice".
    ///
    /// @param labelKey the message on it
    record Offer(String labelKey, String path, String icon) {}

    /// What has come of it, in a sentence and with a small chart.
    ///
    /// @param title   its own words
    /// @param textKey the message that says how it stands
    record Trace(String title, String path, String icon, String textKey, List<Object> arguments, List<Bar> bars) {}

    /// @param label   its words, or with `key` the message
    /// @param percent how long it is, 0 to 100
    record Bar(String label, boolean key, int percent) {}

    List<Offer> offers(Actor actor, Subject subject);

    /// Only what the actor sees.
    List<Trace> traces(Actor actor, Subject subject);
}
