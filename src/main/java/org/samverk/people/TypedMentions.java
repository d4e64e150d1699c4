package org.samverk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.samverk.access.PersonRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds `@username` in the words of a document.
final class TypedMentions {
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@./-])@([a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private TypedMentions() {}

    /// Whether a node is words in which one can be mentioned: neither code nor a link.
    static boolean canHold(JsonNode node) {
        if (!node.path("type").asString("").equals("text")) {
            return false;
        }
        for (var mark : node.path("marks")) {
            if (List.of("code", "link").contains(mark.path("type").asString(""))) {
                return false;
            }
        }
        return true;
    }

    static List<String> usernames(String words) {
        return NAME.matcher(words).results().map(found -> lower(found.group(1))).toList();
    }

    /// Puts mentions into the content of a node, where its words name somebody who is known.
    static void make(ArrayNode content, Map<String, PersonRef> known) {
        var made = new ArrayList<JsonNode>();
        content.forEach(child -> {
            if (canHold(child) && child instanceof ObjectNode words) {
                split(words, known, made);
            } else {
                made.add(child);
            }
        });
        content.removeAll();
        made.forEach(content::add);
    }

    private static void split(ObjectNode words, Map<String, PersonRef> known, List<JsonNode> made) {
        var text = words.path("text").asString();
        var from = 0;
        var found = NAME.matcher(text);
        while (found.find()) {
            var person = known.get(lower(found.group(1)));
            if (person == null) {
                continue;
            }
            add(words, text.substring(from, found.start()), made);
            var mention = words.objectNode().put("type", "mention");
            mention.putObject("attrs")
                    .put("id", person.id().toString())
                    .put("label", person.name())
                    .put("username", person.username());
            made.add(mention);
            from = found.end();
        }
        add(words, text.substring(from), made);
    }

    private static void add(ObjectNode words, String text, List<JsonNode> made) {
        if (!text.isEmpty()) {
            made.add(words.deepCopy().put("text", text));
        }
    }

    private static String lower(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
