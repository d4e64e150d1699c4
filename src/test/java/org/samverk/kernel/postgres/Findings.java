package org.samverk.kernel.postgres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What is there, by what the API says: how often each mark is found, and with which words.
final class Findings {
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Patient reader;
    private final Patient voter;
    private final Map<String, Map<String, List<JsonNode>>> lists = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /// @param reader sees everything, and backed the ideas
    /// @param voter  answered the polls
    Findings(Patient reader, Patient voter) {
        this.reader = reader;
        this.voter = voter;
    }

    /// One entry for each time that it is there.
    List<String> of(Deed deed) {
        return switch (deed.kind()) {
            case "post", "poll" -> words(listed("/posts?group=" + Talking.GROUP, "markdown", deed), "markdown");
            case "comment" -> words(listed("/subjects/" + deed.place() + "/comments", "markdown", deed), "markdown");
            case "vote" -> votes(deed);
            case "idea" -> each(listed("/ideas?order=newest&limit=100", "title", deed), this::idea);
            case "support" -> List.of(support(reader.read("/ideas/" + deed.place())));
            case "decision" -> each(listed("/decisions?limit=100", "title", deed), this::decision);
            case "file", "file in parts" ->
                each(listed("/groups/" + Talking.GROUP + "/files?limit=100", "name", deed), this::file);
            case "step" -> steps(deed);
            case "page" -> pages(deed);
            default -> throw new IllegalArgumentException(deed.kind());
        };
    }

    /// The key of a post with that mark.
    String post(Deed deed) {
        return listed("/posts?group=" + Talking.GROUP, "markdown", deed)
                .getFirst()
                .get("id")
                .asString();
    }

    /// Those of a list with the mark of the deed in a field; each list is read once.
    private List<JsonNode> listed(String path, String field, Deed deed) {
        return lists.computeIfAbsent(path, list -> byMark(list, field)).getOrDefault(deed.mark(), List.of());
    }

    private Map<String, List<JsonNode>> byMark(String path, String field) {
        var found = new HashMap<String, List<JsonNode>>();
        for (var item : reader.all(path)) {
            var mark = MARK.matcher(item.get(field).asString());
            if (mark.find()) {
                found.computeIfAbsent(mark.group(), m -> new ArrayList<>()).add(item);
            }
        }
        return found;
    }

    private static List<String> words(List<JsonNode> items, String field) {
        return each(items, item -> item.get(field).asString().strip());
    }

    private static List<String> each(List<JsonNode> items, Function<JsonNode, String> words) {
        return items.stream().map(words).toList();
    }

    private List<String> votes(Deed deed) {
        var poll = voter.read("/polls/" + deed.place());
        return poll.get("voters").asInt() == 1
                ? poll.get("options")
                        .valueStream()
                        .filter(option -> option.get("mine").asBoolean()
                                && option.get("votes").asInt() == 1)
                        .map(Talking::voteFor)
                        .toList()
                : List.of(poll.get("voters").asString() + " voters");
    }

    private String idea(JsonNode item) {
        var idea = reader.read("/ideas/" + item.get("number").asString());
        return idea.get("markdown").asString().strip();
    }

    private static String support(JsonNode idea) {
        return idea.get("supporters").asString() + " " + idea.get("supported").asString();
    }

    private String decision(JsonNode item) {
        var number = item.get("number").asString().replace('/', '-').replace(' ', '-');
        return reader.read("/decisions/" + number).get("reasons").asString();
    }

    private String file(JsonNode item) {
        var content = reader.find("/files/" + item.get("file").asString() + "/content");
        return content.map(Keeping::hash).orElse("no content");
    }

    private List<String> steps(Deed deed) {
        var text = texts.computeIfAbsent(
                deed.place(), draft -> reader.read("/drafts/" + draft + "/text").toString());
        return Pattern.compile(deed.mark())
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private List<String> pages(Deed deed) {
        return Keeping.SITES.stream()
                .flatMap(site -> listed("/pages?limit=100&site=" + site, "title", deed).stream())
                .flatMap(page -> Stream.of(page(page)))
                .toList();
    }

    private String page(JsonNode item) {
        return reader.read("/pages/" + item.get("id").asString())
                .get("markdown")
                .asString()
                .strip();
    }
}
