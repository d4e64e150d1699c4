package org.samverk.decisions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.decisions.MandateFields.Reach;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.BeanFactory;

/// A draft in a secret group, who wrote it, who holds a mandate outside the group, and the substitute.
class DeciderScene {
    final UUID group = UUID.randomUUID();
    final UUID draft = UUID.randomUUID();
    final String board = "Nämnden " + group.toString().substring(0, 8);
    final Actor writer;
    final Actor holder;
    final Actor substitute;
    final Actor stranger;
    private final Decisions decisions;
    private final Mandates mandates;
    private final Principals principals;
    private final Revisions revisions;
    final UUID mandate;

    /// @param program the beans of the program
    DeciderScene(BeanFactory program) {
        decisions = program.getBean(Decisions.class);
        mandates = program.getBean(Mandates.class);
        principals = program.getBean(Principals.class);
        revisions = program.getBean(Revisions.class);
        var now = program.getBean(TimeSource.class).instant();
        program.getBean(Circles.class).create(group, Visibility.SECRET);
        writer = person("Vera Skribent");
        holder = person("Disa Beslutsfattare");
        substitute = person("Ulla Ersättare");
        stranger = person("Stina Utanför");
        program.getBean(Memberships.class).put(writer.requirePerson(), group, MembershipRole.ADMINISTRATOR, now);
        program.getBean(Subjects.class)
                .create(new Subject(
                        draft,
                        "draft",
                        group,
                        Audience.GROUP,
                        writer.requirePerson(),
                        "Rutinen",
                        "/drafts/" + draft,
                        now,
                        now));
        revisions.add(writer, draft, 0, "Rutinen", text("Ett"), null);
        mandate = mandate(holder, Reach.PLAIN);
    }

    UUID mandate(@Nullable Actor who, Reach reach) {
        return mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                                "VON 4.12",
                                "Information",
                                "Fastställa information.",
                                board,
                                "Enhetschef",
                                who == null ? null : who.requirePerson(),
                                LocalDate.of(2019, 1, 1),
                                null)
                        .with(reach));
    }

    Reach substituted(@Nullable Long amount) {
        return new Reach(null, substitute.requirePerson(), null, "Biträdande enhetschef", "Inte nya lokaler.", amount);
    }

    /// Puts the next revision forward.
    UUID request(UUID mandateId) {
        return request(mandateId, null);
    }

    UUID request(UUID mandateId, @Nullable Long amount) {
        var newest = revisions.newest(draft).orElseThrow().number();
        var revision = revisions
                .add(writer, draft, newest, "Rutinen", text("Text " + newest), null)
                .number();
        return decisions.request(
                writer,
                new DecisionProposal(
                        draft,
                        revision,
                        DecisionKind.DELEGATION,
                        mandateId,
                        null,
                        "Ska rutinen gälla?",
                        null,
                        "VON 2026/118",
                        amount,
                        Audience.ORGANISATION));
    }

    /// The number of a new decision.
    String decided() {
        return decided(mandate);
    }

    String decided(UUID mandateId) {
        return Objects.requireNonNull(decisions
                .decide(holder, request(mandateId), Outcome.APPROVED, "Ja, så här.")
                .number());
    }

    final Actor person(String name) {
        var username = "b" + UUID.randomUUID().toString().substring(0, 12);
        return principals
                .actor(principals.createMember(username, name, Set.of()))
                .orElseThrow();
    }

    private static String text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE).canonicalJson();
    }
}
