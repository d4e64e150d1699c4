package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;

/// The start page.
///
/// @param write    null when there is no group to write in
/// @param newcomer what is shown to those who are in no group, null for others
public record StartPage(
        String firstName,
        FeedView feed,
        @Nullable WriteField write,
        @Nullable Newcomer newcomer) {
    StartPage with(WriteField field) {
        return new StartPage(firstName, feed, field, newcomer);
    }
}
