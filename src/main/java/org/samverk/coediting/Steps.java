package org.samverk.coediting;

import java.util.List;
import java.util.UUID;

/// Steps in their order.
///
/// @param version how many steps the text has had with the last of these
/// @param steps   each as JSON
/// @param clients from which window each came
/// @param people  who took each
public record Steps(int version, List<String> steps, List<String> clients, List<UUID> people) {
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// How many steps the text had had before these.
    public int from() {
        return version - steps.size();
    }

    String json() {
        return "[" + String.join(",", steps) + "]";
    }
}
