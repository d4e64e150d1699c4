package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.FeedItem;

/// What the reader is asked to read and has not confirmed.
public record MustReadsPage(List<FeedItem> items, FeedExtras extras) {}
