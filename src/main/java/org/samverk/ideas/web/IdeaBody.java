package org.samverk.ideas.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.ideas.Category;
import org.samverk.ideas.Idea;
import org.samverk.ideas.web.IdeasApi.Author;
import org.samverk.richtext.Markdown;

/// One idea for programs.
///
/// @param author      null when the idea is without name and you are neither its author nor among those who answer it
/// @param unnamed     whether others do not get to know whose it is
/// @param duplicateOf the number of the idea that it was merged into: look there
/// @param campaign    the number of the campaign that it answers, if any
/// @param promise     how it stands to what that promises: `collecting`, `missed`, `promised`, `late`, `kept`,
///     `kept_late`, `over`
/// @param promisedOn  the day by which an answer is promised, once enough people back it
record IdeaBody(
        UUID id,
        long number,
        String title,
        String markdown,
        String status,
        int supporters,
        boolean supported,
        @Nullable Author author,
        boolean unnamed,
        @Nullable Category category,
        String createdAt,
        String dueOn,
        @Nullable Author handler,
        @Nullable Long duplicateOf,
        @Nullable Long campaign,
        @Nullable String promise,
        @Nullable LocalDate promisedOn) {
    static IdeaBody of(Idea idea) {
        var promise = idea.promise();
        return new IdeaBody(
                idea.id(),
                idea.number(),
                idea.title(),
                Markdown.fromRichText(idea.content()),
                idea.status().code(),
                idea.supporters(),
                idea.supported(),
                Author.shown(idea.author()),
                idea.unnamed(),
                idea.category(),
                idea.createdAt().toString(),
                idea.dueOn().toString(),
                idea.handler() == null ? null : Author.of(idea.handler()),
                idea.duplicateOf(),
                promise == null ? null : promise.campaign(),
                promise == null ? null : promise.standing().code(),
                promise == null ? null : promise.dueOn());
    }
}
