package org.samverk.feed.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.files.StoredFile;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;
import org.samverk.polls.PollForm;
import org.samverk.web.Choice;

/// The field in which one tells a group something.
///
/// @param groups   those to choose from; one of them when the group is given
/// @param chosen   the slug of the group that is chosen, null when the writer has yet to choose
/// @param draft    what was typed and refused, as Markdown; empty as a rule
/// @param poll     the poll that was to be asked with it
/// @param options  what else was chosen
/// @param files    what was chosen to be listed below it
public record WriteField(
        List<Group> groups,
        @Nullable String chosen,
        String draft,
        PollForm poll,
        PostOptions options,
        List<StoredFile> files,
        List<Problem> problems) {
    private static final List<String> OPTIONS = List.of("mustRead", "date", "time");
    private static final List<String> POLL = List.of("question", "options", "closesAt");

    /// For one of several groups. Where there is only one, nothing is left to choose.
    static WriteField choosing(List<Group> groups) {
        var only = groups.size() == 1 ? groups.getFirst().slug() : null;
        return new WriteField(groups, only, "", PollForm.EMPTY, PostOptions.NONE, List.of(), List.of());
    }

    /// The same with a question that is begun.
    static WriteField asking(List<Group> groups, String question) {
        var only = groups.size() == 1 ? groups.getFirst().slug() : null;
        return new WriteField(groups, only, question, PollForm.EMPTY, PostOptions.NONE, List.of(), List.of());
    }

    static WriteField in(Group group) {
        return new WriteField(List.of(group), group.slug(), "", PollForm.EMPTY, PostOptions.NONE, List.of(), List.of());
    }

    WriteField refused(@Nullable String slug, WrittenPost written, List<Problem> found) {
        var typed = written.markdown() == null ? "" : written.markdown();
        var group = slug == null ? chosen : slug;
        var files = written.attached().files();
        return new WriteField(groups, group, typed, written.poll(), written.options(), files, found);
    }

    public boolean fixed() {
        return groups.size() == 1;
    }

    /// Under what the text is kept while one writes: the group's, where there is one.
    public String place() {
        return "post-" + (fixed() ? groups.getFirst().slug() : "start");
    }

    /// What is wrong with the text, or with the group where there is none to choose.
    public @Nullable Problem textProblem() {
        return problems.stream()
                .filter(problem -> !OPTIONS.contains(problem.field()) && !POLL.contains(problem.field()))
                .filter(problem -> !problem.field().equals("file"))
                .filter(problem -> fixed() || !problem.field().equals("group"))
                .findFirst()
                .orElse(null);
    }

    /// Whether the options show at once: something was chosen there, or is wrong.
    public boolean optionsOpen() {
        return !options.isEmpty() || problems.stream().anyMatch(problem -> OPTIONS.contains(problem.field()));
    }

    /// Whether the fields of a poll show at once.
    public boolean pollOpen() {
        return !poll.isEmpty() || problems.stream().anyMatch(problem -> POLL.contains(problem.field()));
    }

    /// Whether the writer may ask the members of any of the groups to say that they have read it.
    public boolean mayAskToRead() {
        return askable().findAny().isPresent();
    }

    /// The slugs of the groups whose members may be asked, with spaces between.
    public String askableSlugs() {
        return askable().map(Group::slug).collect(Collectors.joining(" "));
    }

    /// The names of those groups.
    public String askableNames() {
        return askable().map(Group::name).collect(Collectors.joining(", "));
    }

    /// The keys of the groups to choose from, by their slugs.
    public Map<String, UUID> keys() {
        return groups.stream().collect(Collectors.toMap(Group::slug, Group::id));
    }

    public List<Choice> choices() {
        return groups.stream()
                .map(group -> new Choice(group.slug(), group.name()))
                .toList();
    }

    private Stream<Group> askable() {
        return groups.stream().filter(group -> group.administered() && !group.archived());
    }
}
