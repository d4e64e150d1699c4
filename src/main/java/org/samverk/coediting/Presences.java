package org.samverk.coediting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Tells those who write on a text who else does, and where. Nothing of it is stored: each window says it again from
/// time to time, and who says nothing for a while has left.
@Service
public class Presences {
    private final TextTable texts;
    private final Principals principals;
    private final JsonMapper json;

    Presences(TextTable texts, Principals principals, JsonMapper json) {
        this.texts = texts;
        this.principals = principals;
        this.json = json;
    }

    /// Where somebody is.
    ///
    /// @param client  which window
    /// @param version how many steps the text had had when `anchor` and `head` were counted
    /// @param anchor  where the selection begins, in ProseMirror's positions; null when nothing is selected
    /// @param head    where it ends
    /// @param gone    whether the window is left
    public record Place(
            @Nullable String client,
            int version,
            @Nullable Integer anchor,
            @Nullable Integer head,
            boolean gone) {}

    private record Shown(String username, String name, int tint, Place place) {}

    /// @throws org.samverk.kernel.InvalidInputException when no window is named
    @Transactional
    public void tell(Actor actor, UUID subjectId, Place place) {
        StepChecks.requireClient(place.client());
        var id = actor.requirePerson();
        var person = principals.refs(List.of(id)).get(id);
        if (person != null) {
            var shown = new Shown(person.username(), person.name(), person.tint(), place);
            texts.tell(subjectId + " presence " + json.writeValueAsString(shown));
        }
    }
}
