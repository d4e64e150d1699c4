package org.samverk.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people change about themselves. Name, title and unit come from the organisation.
///
/// @param about     canonical rich text JSON, null when they say nothing
/// @param place     where they work
/// @param skills    what they know, at most [#MOST]
/// @param languages what they speak, at most [#MOST]
/// @param askAbout  what they like to be asked about
/// @param showsWork whether they agree to be found by what they wrote
public record Profile(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about,
        @Nullable String place,
        List<String> skills,
        List<String> languages,
        @Nullable String askAbout,
        boolean showsWork) {
    /// How many skills, and how many languages, somebody names at most.
    public static final int MOST = 30;

    public Profile {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }

    /// Somebody who says how to reach them and what they do, and nothing else.
    public Profile(@Nullable String phone, @Nullable String email, @Nullable String about) {
        this(phone, email, about, null, List.of(), List.of(), null, false);
    }

    /// What somebody's profile says now.
    public static Profile of(Person person, Card card) {
        return new Profile(
                person.phone(),
                person.email(),
                person.about(),
                card.place(),
                card.skills(),
                card.languages(),
                card.askAbout(),
                card.showsWork());
    }
}
