package org.samverk.people.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.people.PeopleQuery;
import org.samverk.people.PeopleTraits;

/// What the directory is asked for: the fields of its form, and the parameters of the API.
///
/// @param q        part of a name, a title or a unit
/// @param unit     only this unit and those below it
/// @param skill    the beginning of something that they know
/// @param language the beginning of something that they speak
/// @param title    the beginning of what they work as
/// @param place    the beginning of where they work
/// @param arrived  `true`: only those who are new
public record PeopleFilter(
        @Nullable String q,
        @Nullable UUID unit,
        @Nullable String skill,
        @Nullable String language,
        @Nullable String title,
        @Nullable String place,
        @Nullable Boolean arrived) {
    private static final int LONGEST = 100;

    PeopleQuery query(@Nullable String after) {
        return new PeopleQuery(words(), unit, after, traits());
    }

    public PeopleTraits traits() {
        return new PeopleTraits(text(skill), text(language), text(title), text(place), arrived != null && arrived);
    }

    public String words() {
        var words = text(q);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public boolean filtered() {
        return unit != null || !words().isBlank() || !traits().isAny();
    }

    /// The parameters that say something.
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", words());
        all.put("unit", unit == null ? "" : unit.toString());
        all.put("skill", traits().skill());
        all.put("language", traits().language());
        all.put("title", traits().title());
        all.put("place", traits().place());
        all.put("arrived", traits().arrived() ? "true" : "");
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
