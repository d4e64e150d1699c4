package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.Topic;

/// What posts are marked with lately, and what the reader follows.
///
/// @param q how the topics that are shown begin, empty for all
public record TopicsPage(String q, List<String> followed, List<Topic> topics) {}
