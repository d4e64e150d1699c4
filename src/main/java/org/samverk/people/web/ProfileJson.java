package org.samverk.people.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.people.Profile;
import org.samverk.richtext.RichText;

/// What somebody changes of their own profile, as a program tells it; what is null stays as it is.
///
/// @param about Markdown
record ProfileJson(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about,
        @Nullable String place,
        @Nullable List<@Nullable String> skills,
        @Nullable List<@Nullable String> languages,
        @Nullable String askAbout,
        @Nullable Boolean showsWork) {
    /// @param now  what it says now
    /// @param read reads Markdown
    Profile profile(Profile now, Function<String, RichText> read) {
        return new Profile(
                or(phone, now.phone()),
                or(email, now.email()),
                about == null ? now.about() : richText(read.apply(about)),
                or(place, now.place()),
                or(skills, now.skills()),
                or(languages, now.languages()),
                or(askAbout, now.askAbout()),
                showsWork == null ? now.showsWork() : showsWork);
    }

    private static @Nullable String richText(RichText text) {
        return text.isEmpty() ? null : text.canonicalJson();
    }

    private static @Nullable String or(@Nullable String wanted, @Nullable String now) {
        return wanted == null ? now : wanted;
    }

    private static List<String> or(@Nullable List<@Nullable String> wanted, List<String> now) {
        return wanted == null
                ? now
                : wanted.stream().map(one -> one == null ? "" : one).toList();
    }
}
