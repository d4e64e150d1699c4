package org.samverk.web;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words of a document that the editor sent, to be recognised by the one who wrote them. Nothing is checked here;
/// that is done when the form is sent.
final class DocumentWords {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentWords() {}

    /// @return the words, a line for each block; empty when it is no document
    static String of(String document) {
        try {
            return words(JSON.readTree(document)).strip();
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String words(JsonNode node) {
        var text = node.path("text").asString("");
        var inside =
                node.path("content").valueStream().map(DocumentWords::words).collect(Collectors.joining());
        var ends = node.path("content")
                .valueStream()
                .anyMatch(child -> child.path("type").asString("").equals("text"));
        return text + inside + (ends ? "\n" : "");
    }
}
