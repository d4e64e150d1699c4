package org.samverk.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes the mentions that a browser sent true: each gets the key and the name that belong to its user name, and one of
/// somebody unknown becomes plain words. Where somebody typed `@username` without picking from the list, that is a
/// mention too, as in a plain text area.
final class Mentions {
    private static final JsonMapper JSON = new JsonMapper();
    private final Function<Collection<String>, Map<String, PersonRef>> people;

    /// @param people finds those that the writer may mention
    Mentions(Function<Collection<String>, Map<String, PersonRef>> people) {
        this.people = people;
    }

    RichText settle(RichText text) {
        var document = JSON.readTree(text.canonicalJson());
        var usernames = new LinkedHashSet<String>();
        collect(document, usernames);
        settle(document, people.apply(usernames));
        return RichText.parse(JSON.writeValueAsString(document));
    }

    private static void collect(JsonNode node, Set<String> usernames) {
        if (isMention(node)) {
            usernames.add(node.path("attrs").path("username").asString());
        }
        if (TypedMentions.canHold(node)) {
            usernames.addAll(TypedMentions.usernames(node.path("text").asString()));
        }
        if (isCode(node)) {
            return;
        }
        node.path("content").forEach(child -> collect(child, usernames));
    }

    private static void settle(JsonNode node, Map<String, PersonRef> known) {
        if (!isCode(node) && node.path("content") instanceof ArrayNode content) {
            TypedMentions.make(content, known);
            for (var index = 0; index < content.size(); index++) {
                if (content.get(index) instanceof ObjectNode child && isMention(child)) {
                    settleMention(
                            child,
                            known.get(child.path("attrs").path("username").asString()));
                } else {
                    settle(content.get(index), known);
                }
            }
        }
    }

    private static void settleMention(ObjectNode mention, @Nullable PersonRef person) {
        if (person == null) {
            var label = mention.path("attrs").path("label").asString();
            mention.removeAll();
            mention.put("type", "text").put("text", "@" + label);
        } else {
            mention.putObject("attrs")
                    .put("id", person.id().toString())
                    .put("label", person.name())
                    .put("username", person.username());
        }
    }

    private static boolean isCode(JsonNode node) {
        return node.path("type").asString("").equals("codeBlock");
    }

    private static boolean isMention(JsonNode node) {
        return node.path("type").asString("").equals("mention");
    }
}
