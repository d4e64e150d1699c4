package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.files.Attached;
import org.samverk.polls.PollForm;

/// What came from the field in which one writes a post, as it was typed.
///
/// @param content  from the editor, null without script
/// @param markdown from the plain field
record WrittenPost(
        @Nullable String content, @Nullable String markdown, PollForm poll, PostOptions options, Attached attached) {}
