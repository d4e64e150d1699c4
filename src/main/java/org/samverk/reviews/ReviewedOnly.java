package org.samverk.reviews;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.GoingLive;
import org.samverk.sites.LiveRule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where a section has a flow, texts go live that have been through it as they stand. A text that was decided on has
/// been through more.
@Component
@Order(2)
class ReviewedOnly implements LiveRule {
    private final FlowTable flows;
    private final TaskTable tasks;
    private final DraftSeals seals;

    ReviewedOnly(FlowTable flows, TaskTable tasks, DraftSeals seals) {
        this.flows = flows;
        this.tasks = tasks;
        this.seals = seals;
    }

    @Override
    public Optional<String> obstacle(GoingLive going) {
        var at = going.at();
        var flow = at == null || going.decisionId() != null ? null : flows.flowOf(at);
        if (flow == null) {
            return Optional.empty();
        }
        if (going.draftId() == null) {
            return Optional.of("reviews.live.draft");
        }
        return Optional.ofNullable(ReviewRules.obstacle(tasks.of(going.draftId()), flow, seals.of(going.draftId())));
    }

    @Override
    public boolean asksForDrafts(@Nullable UUID at) {
        return at != null && flows.flowOf(at) != null;
    }
}
