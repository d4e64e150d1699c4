package org.samverk.kernel.postgres;

import java.util.Map;
import java.util.UUID;

/// Ideas with those who back them, and decisions from the first word to the register.
final class Deciding {
    private final Ledger ledger;
    private final String group;
    private final String mandate;

    /// @param decider who holds a mandate
    Deciding(Ledger ledger, Patient decider) {
        this.ledger = ledger;
        group = decider.read("/groups/" + Talking.GROUP).get("id").asString();
        mandate = decider.read("/mandates")
                .valueStream()
                .filter(each -> each.get("number").asString().equals("VON 4.15"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    void idea(Patient author, Patient backer) {
        var mark = UUID.randomUUID().toString();
        var place = author.send("/ideas", Map.of("title", mark, "markdown", Talking.words(mark)));
        var number = place.substring(place.lastIndexOf('/') + 1);
        ledger.add("idea", mark, number, Talking.words(mark));
        backer.api("PUT", "/ideas/" + number + "/support", "", 200);
        ledger.add("support", mark, number, "1 true");
    }

    /// A draft, put before the decider, who decides.
    void decision(Patient asker, Patient decider) {
        var mark = UUID.randomUUID().toString();
        var text = Map.of("group", group, "title", mark, "markdown", Talking.words(mark));
        var draft = last(asker.send("/drafts", text));
        var asked = Map.of(
                "draft",
                draft,
                "revision",
                "1",
                "kind",
                "delegation",
                "decider",
                mandate,
                "question",
                "Ska " + mark + " gälla?",
                "audience",
                "organisation");
        var request = last(asker.send("/decisions/requests", asked));
        decide(decider, mark, request);
    }

    /// Who sends a decision again is told that it has been decided, when it has.
    private void decide(Patient decider, String mark, String request) {
        var reasons = "Därför att " + mark;
        var ruling = Map.of("outcome", "approved", "reasons", reasons);
        var answer = decider.sendDecision("/decisions/requests/" + request + "/decision", ruling);
        if (answer.status() == 409 && !answer.again()) {
            throw new AssertionError("Decided before anybody did: " + request);
        }
        var number = decider.read("/decision-requests/" + request).get("number").asString();
        ledger.add("decision", mark, number, reasons);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
