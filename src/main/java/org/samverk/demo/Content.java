package org.samverk.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shapes of the demo's files; the files say what each part means. Times are as in [Moments].
final class Content {
    private Content() {}

    record Unit(
            String name, @Nullable String head, @Nullable List<Unit> units) {
        @Override
        public List<Unit> units() {
            return orEmpty(units);
        }
    }

    /// @param to    the number of the comment that it answers, counted from 1
    /// @param react who gave which reactions
    record Comment(
            String by,
            String at,
            String text,
            @Nullable Integer to,
            @Nullable Map<String, List<String>> react) {
        @Override
        public Map<String, List<String>> react() {
            return orNothing(react);
        }
    }

    record Post(
            @Nullable String key,
            String group,
            String by,
            String at,
            String text,
            @Nullable Map<String, List<String>> react,
            DemoPolls.@Nullable Asked poll,
            @Nullable List<Comment> comments) {
        @Override
        public Map<String, List<String>> react() {
            return orNothing(react);
        }

        @Override
        public List<Comment> comments() {
            return orEmpty(comments);
        }
    }

    record Response(
            String by, String at, String state, @Nullable String asks, String text) {}

    record Idea(
            String key,
            @Nullable String campaign,
            @Nullable String from,
            @Nullable String category,
            @Nullable Boolean unnamed,
            String title,
            String by,
            String at,
            String text,
            String state,
            @Nullable String duplicateOf,
            List<String> supporters,
            @Nullable List<Response> responses,
            @Nullable List<Comment> comments) {
        @Override
        public List<Response> responses() {
            return orEmpty(responses);
        }

        @Override
        public List<Comment> comments() {
            return orEmpty(comments);
        }
    }

    record News(
            String by,
            String at,
            @Nullable String from,
            @Nullable String until,
            @Nullable List<String> units,
            String title,
            String text,
            @Nullable List<Comment> comments) {
        @Override
        public List<String> units() {
            return orEmpty(units);
        }

        @Override
        public List<Comment> comments() {
            return orEmpty(comments);
        }
    }

    record Following(String by, List<String> people) {}

    record Deed(String by, String at) {}

    record Text(String by, String at, String text) {}

    record Draft(
            String key,
            String group,
            @Nullable String from,
            String title,
            List<Text> revisions,
            @Nullable Deed finalised,
            @Nullable List<Comment> comments) {
        @Override
        public List<Comment> comments() {
            return orEmpty(comments);
        }
    }

    /// @param amountLimit in whole kronor
    record Mandate(
            String key,
            String number,
            String title,
            String text,
            String board,
            String role,
            String holder,
            @Nullable String limits,
            @Nullable Long amountLimit,
            @Nullable Substitute substitute) {}

    record Substitute(String person, String role) {}

    record Decision(
            String key,
            String draft,
            int revision,
            String mandate,
            String kind,
            Deed requested,
            String question,
            @Nullable Long amount,
            String outcome,
            @Nullable String at,
            @Nullable String reasons,
            String dnr,
            @Nullable String reported,
            @Nullable Boolean shown) {}

    record Decisions(List<Mandate> mandates, List<Decision> decisions) {}

    record Site(String key, String name, List<Section> sections) {}

    record Section(String title, String intro, List<Page> pages) {}

    record Page(
            @Nullable String title,
            String by,
            String at,
            String contact,
            @Nullable String text,
            @Nullable String decision) {}

    private static Map<String, List<String>> orNothing(@Nullable Map<String, List<String>> map) {
        return map == null ? Map.of() : map;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
