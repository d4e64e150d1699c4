package org.samverk.sections;

import java.util.Optional;
import org.samverk.chain.Chain;
import org.samverk.revisions.Revisions;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.GoingLive;
import org.samverk.sites.LiveRule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In sections that say so only texts go live that were decided on: to the letter, whichever way they came there.
@Component
@Order(1)
class DecidedOnly implements LiveRule {
    private static final String APPROVED = "approved";
    private final SectionTable table;
    private final Chain chain;
    private final DraftSeals seals;

    DecidedOnly(SectionTable table, Chain chain, DraftSeals seals) {
        this.table = table;
        this.chain = chain;
        this.seals = seals;
    }

    @Override
    public Optional<String> obstacle(GoingLive going) {
        var stands = going.at() != null
                && going.decisionId() == null
                && table.takesDecidedOnly(going.at())
                && !isDecided(going);
        return stands ? Optional.of("sections.live.undecided") : Optional.empty();
    }

    private boolean isDecided(GoingLive going) {
        if (going.draftId() != null && !seals.isPlain(going.draftId())) {
            return false;
        }
        var seal = Revisions.seal(
                String.valueOf(going.text().title()), going.text().content().canonicalJson());
        return chain.isDecided(seal, APPROVED);
    }
}
