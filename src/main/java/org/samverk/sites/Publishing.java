package org.samverk.sites;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainStation;
import org.samverk.chain.LinkKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The publisher's desk: decided texts, put on a place with one act.
@Service
public class Publishing {
    private static final int MOST = 50;
    private static final String APPROVED = "approved";
    private final Pages pages;
    private final Chain chain;
    private final Revisions revisions;
    private final Subjects subjects;

    Publishing(Pages pages, Chain chain, Revisions revisions, Subjects subjects) {
        this.pages = pages;
        this.chain = chain;
        this.revisions = revisions;
        this.subjects = subjects;
    }

    /// What is decided and not yet published, the oldest first, at most 50.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no publisher
    public List<ChainStation> queue(Actor actor) {
        actor.require(Role.PUBLISHER);
        return chain.decisionsNotPublished(actor, APPROVED, MOST);
    }

    /// The exact text that a decision was made on.
    ///
    /// @throws NotFoundException when there is no such decision that the actor sees
    public Revision decided(Actor actor, UUID decisionId) {
        subjects.require(actor, decisionId);
        return text(decisionId).orElseThrow(NotFoundException::new);
    }

    /// Puts the decided text live on a new page. Title and text are those of the decision, to the letter.
    ///
    /// @throws ConflictException when the decision was not to approve
    @Transactional
    public Page publish(Actor actor, UUID decisionId, Place place, @Nullable String contact) {
        var text = approved(actor, decisionId);
        return pages.published(actor, place, text(text, contact), new TextOrigin(decisionId, text.subjectId()));
    }

    /// Puts the decided text live on a page that there is; what stood there remains as an earlier revision.
    ///
    /// @throws ConflictException when the decision was not to approve
    @Transactional
    public Page replace(Actor actor, UUID decisionId, UUID pageId, @Nullable String contact) {
        var text = approved(actor, decisionId);
        var page = pages.require(actor, pageId);
        var origin = new TextOrigin(decisionId, text.subjectId());
        return pages.change(actor, pageId, page.revision(), text(text, contact), origin);
    }

    private Revision approved(Actor actor, UUID decisionId) {
        actor.require(Role.PUBLISHER);
        var text = decided(actor, decisionId);
        var approved =
                chain.decision(decisionId).filter(decision -> decision.state().equals(APPROVED));
        if (approved.isEmpty()) {
            throw new ConflictException("sites.decision.notApproved");
        }
        return text;
    }

    /// How a page relates to the decision that it was published from; empty when it was published from none.
    public Optional<Provenance> provenance(Page page) {
        if (page.decisionId() == null) {
            return Optional.empty();
        }
        var exact = text(page.decisionId())
                .map(decided -> decided.sha256().equals(page.seal()))
                .orElse(false);
        return chain.decision(page.decisionId()).map(station -> new Provenance(station, exact));
    }

    /// The decided text that a page differs from, for those who may read it: because it has been live on the page, or
    /// because they see the decision.
    public Optional<Revision> differsFrom(Actor actor, Page page) {
        var decision = page.decisionId();
        return decision == null
                ? Optional.empty()
                : text(decision)
                        .filter(decided -> !decided.sha256().equals(page.seal()))
                        .filter(decided ->
                                revisions.find(page.id(), decided.sha256()).isPresent()
                                        || subjects.canSee(actor, decision));
    }

    private Optional<Revision> text(UUID decisionId) {
        return chain.linksTo(decisionId, LinkKind.PUT_FORWARD).stream()
                .filter(link -> link.hash() != null)
                .findFirst()
                .flatMap(link -> link.hash() == null ? Optional.empty() : revisions.find(link.from(), link.hash()));
    }

    private static PageText text(Revision revision, @Nullable String contact) {
        var content = RichText.parse(revision.content());
        var language = PageLanguage.of(revision.title() + " " + content.plainText(), "sv");
        return new PageText(revision.title(), content, contact, language);
    }
}
