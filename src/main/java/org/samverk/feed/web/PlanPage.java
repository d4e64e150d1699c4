package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.Post;
import org.samverk.kernel.Problem;

/// The form in which one gives a planned post another time.
public record PlanPage(Post post, PlanForm form, List<Problem> problems) {}
