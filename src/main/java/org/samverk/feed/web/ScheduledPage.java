package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.PlannedPost;

/// What the reader has planned.
public record ScheduledPage(List<PlannedPost> posts) {}
