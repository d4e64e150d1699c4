package org.samverk.reviews.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.CommentsView;
import org.samverk.kernel.Problem;
import org.samverk.reviews.Review;

/// A draft as those read it who are to say something about it.
///
/// @param comments what is said of it, null for those who only look
/// @param words    what was typed as a reason, or with an approval
public record ReviewPage(Review review, @Nullable CommentsView comments, String words, List<Problem> problems) {}
