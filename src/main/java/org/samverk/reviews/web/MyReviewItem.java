package org.samverk.reviews.web;

import org.samverk.reviews.MyReview;

/// A draft that waits.
///
/// @param late whether it should have been looked at by now
public record MyReviewItem(MyReview review, boolean late) {}
