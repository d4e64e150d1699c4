package org.samverk.reviews.web;

import java.util.List;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.reviews.Flow;
import org.samverk.reviews.Flows;
import org.samverk.reviews.ReviewDesk;
import org.samverk.sections.Section;
import org.samverk.sections.SectionPart;
import org.samverk.sites.DraftPart;
import org.samverk.sites.PageDraft;
import org.springframework.stereotype.Component;

/// What stands of reviews on the page of a draft and on that of a section.
@Component
class ReviewParts implements DraftPart, SectionPart {
    private final ReviewDesk reviews;
    private final Flows flows;

    ReviewParts(ReviewDesk reviews, Flows flows) {
        this.reviews = reviews;
        this.flows = flows;
    }

    @Override
    public Optional<DraftPart.Part> part(Actor actor, PageDraft draft) {
        var review = reviews.of(actor, draft.id());
        return review.flow() == null && review.tasks().isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftPart.Part("reviews/draftPart", review));
    }

    @Override
    public Optional<SectionPart.Part> part(Actor actor, Section section, boolean keeps) {
        var flow = flows.of(section).orElse(null);
        List<Flow> offered = keeps ? flows.list(actor) : List.of();
        return Optional.of(new SectionPart.Part("reviews/sectionPart", new SectionFlow(section, flow, keeps, offered)));
    }
}
