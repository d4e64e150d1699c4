package org.samverk.kernel.postgres;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Posts, comments and polls in a group in which the whole cast takes part.
final class Talking {
    static final String GROUP = "enklare-for-invanarna";
    static final String MENTION = "@david";
    private static final int A_THREAD = 15;
    private final Ledger ledger;
    private final AtomicInteger written = new AtomicInteger();

    Talking(Ledger ledger) {
        this.ledger = ledger;
    }

    /// By the form of a group's page; every other one asks for somebody.
    void post(Patient writer) {
        var mark = UUID.randomUUID().toString();
        var words = words(mark) + (written.incrementAndGet() % 2 == 0 ? "\n\n" + MENTION : "");
        var place = writer.send("/groups/" + GROUP + "/posts", Map.of("markdown", words));
        ledger.add("post", mark, place, words);
    }

    /// By a program, which asks once: only what is answered counts. Then somebody votes.
    void poll(Patient asker, Patient voter) {
        var mark = UUID.randomUUID().toString();
        var poll = Map.of("question", "Vilken dag?", "options", List.of("Måndag", "Tisdag"), "results", "always");
        var post = Map.of("group", GROUP, "markdown", words(mark), "poll", poll);
        asker.apiOnce("POST", "/posts", post)
                .map(made -> made.get("id").asString())
                .ifPresent(id -> {
                    ledger.add("poll", mark, id, words(mark));
                    vote(voter, mark, id);
                });
    }

    private void vote(Patient voter, String mark, String poll) {
        var options = voter.read("/polls/" + poll).get("options");
        var chosen = options.get(ThreadLocalRandom.current().nextInt(options.size()));
        var vote = Map.of("choices", List.of(chosen.get("number").asInt()));
        voter.api("PUT", "/polls/" + poll + "/vote", vote, 200);
        ledger.add("vote", mark, poll, voteFor(chosen));
    }

    static String voteFor(JsonNode option) {
        return "1 for " + option.get("label").asString();
    }

    /// By the form below the newest poll, so that whoever asked is told of it.
    void comment(Patient speaker) {
        ledger.last("poll").filter(poll -> comments(poll.place()) < A_THREAD).ifPresent(poll -> {
            var mark = UUID.randomUUID().toString();
            speaker.send("/subjects/" + poll.place() + "/comments", Map.of("markdown", words(mark)));
            ledger.add("comment", mark, poll.place(), words(mark));
        });
    }

    private long comments(String subject) {
        return ledger.of("comment").stream()
                .filter(comment -> comment.place().equals(subject))
                .count();
    }

    /// Enough that half of it would be missed.
    static String words(String mark) {
        return mark + "\n\n" + "Kan vi ta det på tisdag? ".repeat(20).strip() + "\n\nSlut på " + mark.substring(0, 8);
    }
}
