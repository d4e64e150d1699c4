package org.samverk.coediting;

import java.util.List;

/// Steps in their order.
///
/// @param version how many steps the text has had with the last of these
/// @param steps   each as JSON
/// @param clients from which window each came
public record Steps(int version, List<String> steps, List<String> clients) {
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    String json() {
        return "[" + String.join(",", steps) + "]";
    }
}
