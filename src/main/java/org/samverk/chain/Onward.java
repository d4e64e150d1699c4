package org.samverk.chain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;

/// What another module offers to do with a subject from its own page, and what has come of that: shown below the
/// chain. A module makes a bean of it; the subject's module need not know. For each of the two
/// it makes one query a page at most, however much has come of the subject.
public interface Onward {
    /// What stands there.
    ///
    /// @param kind    as in [org.samverk.access.Subject]
    /// @param groupId the group that it belongs to, null for none
    record Place(UUID id, String kind, @Nullable UUID groupId) {}

    /// A link that leads on: "Ask for advice".
    ///
    /// @param labelKey the message on it
    record Offer(String labelKey, String path, String icon) {}

    /// What has come of it, in a sentence and with a small chart.
    ///
    /// @param title    its own words
    /// @param revision the number of the exact revision that it is about, null for none
    /// @param textKey  the message that says how it stands
    record Trace(
            String title,
            String path,
            String icon,
            @Nullable Integer revision,
            String textKey,
            List<Object> arguments,
            List<Bar> bars) {}

    /// @param label   its words, or with `key` the message
    /// @param at      the time that it stands for instead of words, null for none
    /// @param percent how long it is, 0 to 100
    record Bar(String label, boolean key, @Nullable Instant at, int percent) {}

    List<Offer> offers(Actor actor, Place place);

    /// Only what the actor sees.
    List<Trace> traces(Actor actor, Place place);
}
