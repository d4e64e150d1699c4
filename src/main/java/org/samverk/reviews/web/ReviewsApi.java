package org.samverk.reviews.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.reviews.MyReview;
import org.samverk.reviews.Review;
import org.samverk.reviews.ReviewDesk;
import org.samverk.reviews.ReviewEntry;
import org.samverk.reviews.ReviewTask;
import org.samverk.reviews.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reviews of page drafts for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pages")
class ReviewsApi {
    private static final int MOST = 100;
    private final Reviews reviews;
    private final ReviewDesk desk;

    ReviewsApi(Reviews reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    record Waiting(UUID draft, String step, String title, Instant dueAt) {
        static Waiting of(MyReview review) {
            return new Waiting(review.draftId(), review.kind().code(), review.title(), review.dueAt());
        }
    }

    /// @param person whose turn it is, null for everybody whom the section lets do it
    record TaskItem(
            String step,
            @Nullable String person,
            String state,
            @Nullable Instant dueAt,
            @Nullable String settledBy) {
        static TaskItem of(ReviewTask task) {
            return new TaskItem(
                    task.kind().code(),
                    username(task.person()),
                    task.state().code(),
                    task.dueAt(),
                    username(task.settledBy()));
        }
    }

    record EntryItem(
            String what, @Nullable String person, @Nullable String words, Instant at) {
        static EntryItem of(ReviewEntry entry) {
            return new EntryItem(entry.kind(), username(entry.person()), entry.words(), entry.at());
        }
    }

    /// @param seal of the text as it stands: send it along with an approval
    record ReviewBody(String state, @Nullable String flow, String seal, List<TaskItem> tasks, List<EntryItem> entries) {
        static ReviewBody of(Review review) {
            return new ReviewBody(
                    review.state().code(),
                    review.flow(),
                    review.seal(),
                    review.tasks().stream().map(TaskItem::of).toList(),
                    review.entries().stream().map(EntryItem::of).toList());
        }
    }

    /// @param seal  of the text that is approved
    /// @param words what to say with it, may be left out
    record Approval(@Nullable String seal, @Nullable String words) {}

    record Changes(@Nullable String reason) {}

    @GetMapping("/page-reviews")
    @Operation(summary = "The drafts of pages that wait for you, what is due first first")
    Slice<Waiting> mine(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.mine(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST)).map(Waiting::of);
    }

    @GetMapping("/page-drafts/{id}/review")
    @Operation(summary = "How the review of a draft stands")
    ReviewBody read(Actor actor, @PathVariable UUID id) {
        return ReviewBody.of(desk.of(actor, id));
    }

    @PostMapping("/page-drafts/{id}/review")
    @Operation(summary = "Ask for the review of a draft, by the flow of its section")
    ReviewBody ask(Actor actor, @PathVariable UUID id) {
        reviews.ask(actor, id);
        return read(actor, id);
    }

    @PostMapping("/page-drafts/{id}/review/approval")
    @Operation(summary = "Say yes to the text of a draft, as you have read it")
    ReviewBody approve(Actor actor, @PathVariable UUID id, @RequestBody Approval body) {
        reviews.approve(actor, id, body.seal(), body.words());
        return ReviewBody.of(desk.of(actor, id));
    }

    @PostMapping("/page-drafts/{id}/review/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask for changes in a draft, with a reason")
    void requestChanges(Actor actor, @PathVariable UUID id, @RequestBody Changes body) {
        reviews.requestChanges(actor, id, body.reason());
    }

    @DeleteMapping("/page-drafts/{id}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Break off the review of a draft")
    void cancel(Actor actor, @PathVariable UUID id) {
        reviews.cancel(actor, id);
    }

    private static @Nullable String username(@Nullable PersonRef person) {
        return person == null ? null : person.username();
    }
}
