package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.Post;

/// What the reader has planned.
public record ScheduledPage(List<Post> posts) {}
