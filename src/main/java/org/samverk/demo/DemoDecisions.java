package org.samverk.demo;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subjects;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Exchanges;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.MandateFields.Reach;
import org.samverk.decisions.Mandates;
import org.samverk.decisions.Outcome;
import org.samverk.decisions.Publications;
import org.samverk.decisions.Register;
import org.samverk.demo.Content.Decision;
import org.samverk.demo.Content.Mandate;
import org.springframework.stereotype.Component;

/// Who may decide what, what was put before them, and what they decided.
@Component
class DemoDecisions {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Mandates mandates;
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final Register register;
    private final Publications publications;
    private final Subjects subjects;

    DemoDecisions(
            Mandates mandates,
            Decisions decisions,
            Exchanges exchanges,
            Register register,
            Publications publications,
            Subjects subjects) {
        this.mandates = mandates;
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.register = register;
        this.publications = publications;
        this.subjects = subjects;
    }

    void plan(Scene scene, ContentFiles files) {
        var content = files.decisions();
        for (var mandate : content.mandates()) {
            scene.timeline()
                    .add(
                            scene.moments().at(DemoPeople.BEGINNING),
                            "mandate " + mandate.number(),
                            () -> delegate(scene, mandate));
        }
        var holders = content.mandates().stream().collect(Collectors.toMap(Mandate::key, Mandate::holder));
        content.decisions().forEach(decision -> plan(scene, decision, holders));
    }

    private void plan(Scene scene, Decision decision, Map<String, String> holders) {
        var what = "decision " + decision.key();
        var holder = holders.getOrDefault(decision.mandate(), decision.mandate());
        scene.timeline().add(scene.moments().at(decision.requested().at()), what, () -> request(scene, decision));
        if (decision.at() != null) {
            scene.timeline().add(scene.moments().at(decision.at()), what, () -> decide(scene, decision, holder));
        }
        if (decision.reported() != null) {
            scene.timeline().add(scene.moments().at(decision.reported()), what, () -> report(scene, decision, holder));
        }
    }

    private void delegate(Scene scene, Mandate mandate) {
        var id = mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                        mandate.number(),
                        mandate.title(),
                        mandate.text(),
                        mandate.board(),
                        mandate.role(),
                        scene.person(mandate.holder()),
                        null,
                        null,
                        reach(scene, mandate)));
        scene.name("mandate:" + mandate.key(), id);
    }

    private static Reach reach(Scene scene, Mandate mandate) {
        var substitute = mandate.substitute();
        return new Reach(
                null,
                substitute == null ? null : scene.person(substitute.person()),
                null,
                substitute == null ? null : substitute.role(),
                mandate.limits(),
                mandate.amountLimit());
    }

    private void request(Scene scene, Decision decision) {
        var year = scene.moments().at(decision.requested().at()).atZone(ZONE).getYear();
        var id = decisions.request(
                scene.actor(decision.requested().by()),
                new DecisionProposal(
                        scene.id("draft:" + decision.draft()),
                        decision.revision(),
                        DecisionKind.of(decision.kind()),
                        scene.id("mandate:" + decision.mandate()),
                        null,
                        decision.question(),
                        null,
                        decision.dnr().replace("{year}", String.valueOf(year)),
                        decision.amount(),
                        Audience.ORGANISATION));
        scene.name(reference(decision), id);
    }

    private void decide(Scene scene, Decision decision, String holder) {
        var actor = scene.actor(holder);
        var id = scene.id(reference(decision));
        switch (decision.outcome()) {
            case "approved" -> decisions.decide(actor, id, Outcome.APPROVED, decision.reasons());
            case "declined" -> decisions.decide(actor, id, Outcome.DECLINED, decision.reasons());
            default -> exchanges.sendBack(actor, id, decision.reasons());
        }
        if (Boolean.TRUE.equals(decision.shown())) {
            publications.show(actor, number(scene, decision), true);
        }
    }

    private void report(Scene scene, Decision decision, String holder) {
        register.report(scene.actor(holder), number(scene, decision), mandates.today());
    }

    private String number(Scene scene, Decision decision) {
        var path = subjects.require(Actor.SYSTEM, scene.id(reference(decision))).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String reference(Decision decision) {
        return "decision:" + decision.key();
    }
}
