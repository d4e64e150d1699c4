package org.samverk.reviews.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.reviews.ReviewDesk;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The drafts that wait for somebody.
@Controller
class MyReviewsController {
    private static final int MANY = 30;
    private final ReviewDesk reviews;
    private final TimeSource time;

    MyReviewsController(ReviewDesk reviews, TimeSource time) {
        this.reviews = reviews;
        this.time = time;
    }

    @GetMapping("/publisher/reviews")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        var now = time.instant();
        Slice<MyReviewItem> page = reviews.mine(actor, Cursor.parse(after), MANY)
                .map(review -> new MyReviewItem(review, review.isLate(now)));
        return View.page("reviews/mine", page);
    }
}
