package org.samverk.documents.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.samverk.coediting.SharedText;
import org.samverk.coediting.Steps;

/// A text that is being written, and its steps, for scripts and programs.
final class TextJson {
    private TextJson() {}

    /// @param version how many steps have been taken
    /// @param content ProseMirror's JSON
    record Text(
            int version,
            @JsonRawValue @Schema(type = "object") String content) {
        static Text of(SharedText text) {
            return new Text(text.version(), text.content());
        }
    }

    /// @param version how many steps have been taken with the last of these
    /// @param steps   ProseMirror's JSON, in their order
    /// @param clients from which window each came
    record StepList(
            int version,

            @JsonRawValue @Schema(type = "array", implementation = Object.class)
            String steps,

            List<String> clients) {
        static StepList of(Steps steps) {
            return new StepList(steps.version(), "[" + String.join(",", steps.steps()) + "]", steps.clients());
        }
    }

    /// @param version how many steps have been taken now
    record Accepted(int version) {}
}
