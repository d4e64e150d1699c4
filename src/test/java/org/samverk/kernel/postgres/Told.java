package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.cast.Cast;
import org.samverk.mail.MailServer;
import tools.jackson.databind.JsonNode;

/// What people were told of it: notifications in the page, and letters.
final class Told {
    /// A program that died over a letter is held for dead after ten minutes.
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Set<String> UNDER_WAY = Set.of("queued", "sending", "handed");
    private final Ledger ledger;
    private final Findings findings;
    private final Workday work;
    private final Instant since;

    /// @param since what is older came with the demo
    Told(Workday work, Instant since) {
        this.work = work;
        ledger = work.ledger();
        findings = work.findings();
        this.since = since;
    }

    /// Who is mentioned in a post has one line about it; whose post is commented on is told of each comment.
    void assertMentionsAndCommentsAreToldOnce() {
        assertTold(
                work.person(Cast.DAVID),
                "MENTIONED",
                mentions().stream().collect(Collectors.groupingBy(findings::post)));
        assertTold(
                work.person(Cast.BJORN),
                "COMMENTED",
                ledger.of("comment").stream()
                        .filter(comment -> !findings.of(comment).isEmpty())
                        .collect(Collectors.groupingBy(Deed::place)));
    }

    /// @param expected what a person is to be told of each subject
    private void assertTold(Patient person, String kind, Map<String, List<Deed>> expected) {
        await().dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofSeconds(5))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(wrong(times(person, kind, expected.keySet()), expected))
                        .isEmpty());
    }

    private List<String> wrong(Map<String, Integer> times, Map<String, List<Deed>> expected) {
        return expected.entrySet().stream()
                .filter(each ->
                        times.getOrDefault(each.getKey(), 0) != each.getValue().size())
                .map(each -> "told " + times.getOrDefault(each.getKey(), 0) + " times of "
                        + each.getValue().stream().map(ledger::tell).toList())
                .toList();
    }

    private static Map<String, Integer> times(Patient person, String kind, Set<String> subjects) {
        var times = new HashMap<String, Integer>();
        for (var line : person.all("/notifications")) {
            var subject = line.get("subject").asString();
            if (line.get("kind").asString().equals(kind) && subjects.contains(subject)) {
                times.merge(subject, line.get("times").asInt(), Integer::sum);
            }
        }
        return times;
    }

    /// Each letter arrived once; one of which the program says that it does not know, once at most.
    ///
    /// @return how many there were, and how many of them nobody knows of
    String assertLettersArriveOnce(MailServer server) {
        var administrator = work.person(Cast.EVA);
        await().dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofSeconds(10))
                .atMost(PATIENCE)
                .until(() -> isSettled(letters(administrator)));
        var arrived = arrived(server);
        var letters = letters(administrator);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(arrived.getOrDefault(key(letter), 0L))
                        .as("how often the letter arrived: %s", letter)
                        .isIn(arrivals(state(letter))));
        assertThat(letters)
                .filteredOn(letter -> !letter.get("to").asString().equals(Cast.HUGO.username()))
                .extracting(Told::state)
                .isSubsetOf("sent", "uncertain");
        var uncertain = letters.stream()
                .filter(letter -> !arrived.containsKey(key(letter)))
                .count();
        assertThat(missing(server)).as("mentions without a letter").hasSizeLessThanOrEqualTo((int) uncertain);
        return letters.size() + " letters, " + uncertain + " of them said to be uncertain and not arrived";
    }

    /// How often a letter in that state may have arrived. Hugo's of the morning may have nothing to say, and is
    /// dropped: a guest does not see what it would tell.
    private static List<Long> arrivals(String state) {
        return switch (state) {
            case "sent" -> List.of(1L);
            case "dropped" -> List.of(0L);
            default -> List.of(0L, 1L);
        };
    }

    /// Nothing waits, and as many letters were written to the mentioned person as there are mentions.
    private boolean isSettled(List<JsonNode> letters) {
        var written = letters.stream()
                .filter(letter -> letter.get("to").asString().equals(Cast.DAVID.username()))
                .count();
        return written >= mentions().size() && letters.stream().noneMatch(letter -> UNDER_WAY.contains(state(letter)));
    }

    private List<JsonNode> letters(Patient administrator) {
        return administrator.all("/mail").stream()
                .filter(letter ->
                        Instant.parse(letter.get("createdAt").asString()).isAfter(since))
                .toList();
    }

    private static Map<String, Long> arrived(MailServer server) {
        return server.letters()
                .map(letter -> MailServer.header(letter, "Message-ID").replaceAll("^<|@.*$", ""))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /// Mentions of which no letter tells; more than one is a fault.
    private List<Deed> missing(MailServer server) {
        var titles = server.letters()
                .map(letter -> MailServer.header(letter, "Subject"))
                .toList();
        return mentions().stream()
                .flatMap(deed -> {
                    var count = titles.stream()
                            .filter(title -> title.contains(deed.mark()))
                            .count();
                    assertThat(count).as("letters about %s", ledger.tell(deed)).isLessThanOrEqualTo(1);
                    return count == 0 ? Stream.of(deed) : Stream.of();
                })
                .toList();
    }

    /// What is not there at all is another fault.
    private List<Deed> mentions() {
        return ledger.of("post").stream()
                .filter(post -> post.said().endsWith(Talking.MENTION)
                        && !findings.of(post).isEmpty())
                .toList();
    }

    private static String key(JsonNode letter) {
        return letter.get("id").asString();
    }

    private static String state(JsonNode letter) {
        return letter.get("state").asString();
    }
}
