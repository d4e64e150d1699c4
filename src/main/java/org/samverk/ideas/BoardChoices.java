package org.samverk.ideas;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the boards to which somebody may submit ideas offer.
///
/// @param categories those of all of them
/// @param unnamed    the groups whose boards take ideas without name, null for the board of the organisation
public record BoardChoices(List<Choice> categories, List<Place> unnamed) {
    public static final BoardChoices NONE = new BoardChoices(List.of(), List.of());

    /// @param group the group that it belongs to, null for the organisation
    public record Choice(UUID id, String name, @Nullable UUID group) {}

    /// @param group null for the organisation
    public record Place(@Nullable UUID group) {}

    /// Whether the board of this group, or of the organisation, takes ideas without name.
    public boolean isUnnamed(@Nullable UUID group) {
        return unnamed.stream().anyMatch(place -> Objects.equals(place.group(), group));
    }
}
