package org.samverk.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.coediting.NewSteps;
import tools.jackson.databind.JsonNode;

/// Steps as they are sent.
///
/// @param version how many steps the text had had when these were made
/// @param client  which window sends them: letters, digits and hyphens, at most 40
/// @param steps   ProseMirror's steps as JSON, 1 to 500
record StepsToTake(
        int version, @Nullable String client, @Nullable List<JsonNode> steps) {
    NewSteps asSteps() {
        return new NewSteps(
                version,
                client == null ? "" : client,
                steps == null
                        ? List.of()
                        : steps.stream().map(JsonNode::toString).toList());
    }
}
