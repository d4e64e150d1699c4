package org.samverk.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What happened between two moments, for those who may know.
///
/// @param snapshot what the database showed when this was read
/// @param total    how many events there were, whoever may know of them
record News(String snapshot, int total, List<Delivery> deliveries) {
    /// One event for one person.
    record Delivery(UUID person, Event event) {}

    /// What a browser or a program is told.
    ///
    /// @param about which part of the subject, or a figure
    /// @param own   true for whoever did it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            String kind,
            @Nullable UUID subject,
            @Nullable UUID group,
            @Nullable String about,
            @Nullable Boolean own) {
        /// What came too long ago cannot be told: look again at everything.
        static final Event RESET = new Event("reset", null, null, null, null);
    }

    Map<UUID, List<Event>> byPerson() {
        return deliveries.stream()
                .collect(Collectors.groupingBy(
                        Delivery::person, Collectors.mapping(Delivery::event, Collectors.toList())));
    }
}
