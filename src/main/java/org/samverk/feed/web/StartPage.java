package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Latest;

/// The start page.
///
/// @param write    null when there is no group to write in
/// @param newcomer what is shown to those who are in no group, null for others
/// @param latest   ideas and decisions in which something happened lately
public record StartPage(
        String firstName,
        FeedView feed,
        @Nullable WriteField write,
        @Nullable Newcomer newcomer,
        List<Latest> latest) {
    /// What happened lately in things of one kind.
    public List<Latest> latest(String kind) {
        return latest.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    StartPage with(WriteField field) {
        return new StartPage(firstName, feed, field, newcomer, latest);
    }
}
