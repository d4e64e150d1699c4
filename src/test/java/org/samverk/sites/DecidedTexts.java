package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Circles;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.files.Files;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Texts that were decided on, as drafts and decisions leave them: björn's draft in a secret group, cecilia's decision.
class DecidedTexts {
    private final Subjects subjects;
    private final Circles circles;
    private final Revisions revisions;
    private final Chain chain;
    private final Files files;
    private final TimeSource time;
    private final CastSetup cast;
    private final TransactionTemplate transaction;
    private int number;

    DecidedTexts(
            Subjects subjects,
            Circles circles,
            Revisions revisions,
            Chain chain,
            Files files,
            TimeSource time,
            CastSetup cast,
            PlatformTransactionManager transactions) {
        this.subjects = subjects;
        this.circles = circles;
        this.revisions = revisions;
        this.chain = chain;
        this.files = files;
        this.time = time;
        this.cast = cast;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param id   of the decision
    /// @param text that it decided on
    record Decided(UUID id, Revision text, String reference) {}

    Decided approved(String title, String markdown) {
        return decided(title, markdown, null, "approved");
    }

    /// @param image a picture of björn's that the draft shows
    Decided decided(String title, String markdown, @Nullable UUID image, String state) {
        var made = transaction.execute(status -> decide(title, markdown, image, state, Audience.ORGANISATION, null));
        return java.util.Objects.requireNonNull(made);
    }

    /// A decision that those may see who see the group, or everybody employed.
    void approvedFor(Audience audience, @Nullable UUID group, String title) {
        transaction.executeWithoutResult(status -> decide(title, title, null, "approved", audience, group));
    }

    private Decided decide(
            String title, String markdown, @Nullable UUID image, String state, Audience audience, @Nullable UUID home) {
        var group = UUID.randomUUID();
        circles.create(group, Visibility.SECRET);
        var draft = subject("draft", Audience.GROUP, group, "Utkastet " + title);
        var shown = image == null ? markdown : markdown + "\n\n![Bild](/files/" + image + ")";
        var text = Markdown.toRichText(shown, MentionResolver.NONE);
        var author = cast.actor(Cast.BJORN);
        var revision = revisions.add(author, draft, 0, title, text.canonicalJson(), null);
        files.attach(author, draft, text.images());
        var decision = subject("decision", audience, home, "Beslutet " + title);
        var reference = "2026/9" + System.nanoTime() % 100_000 + number++;
        chain.station(Station.of(draft, Step.DRAFT, "finalised", true, cast.id(Cast.BJORN), time.instant()));
        chain.station(new Station(
                decision,
                Step.DECISION,
                state,
                true,
                cast.id(Cast.CECILIA),
                "enhetschef",
                reference,
                "VON 2026/118",
                time.instant()));
        chain.link(Actor.SYSTEM, draft, decision, LinkKind.PUT_FORWARD, revision.sha256());
        return new Decided(decision, revision, reference);
    }

    private UUID subject(String kind, Audience audience, @Nullable UUID group, String title) {
        var id = subjects.nextId();
        var now = time.instant();
        subjects.create(
                new Subject(id, kind, group, audience, cast.id(Cast.BJORN), title, "/" + kind + "s/" + id, now, now));
        return id;
    }
}
