package org.samverk.people;

/// What people are looked for by, besides name and unit. Each is the beginning of words; empty when it does not
/// matter.
///
/// @param skill    something that they know
/// @param language something that they speak
/// @param title    what they work as
/// @param place    where they work
/// @param arrived  whether they must be new, see [Card#NEW_DAYS]
public record PeopleTraits(String skill, String language, String title, String place, boolean arrived) {
    public static final PeopleTraits ANY = new PeopleTraits("", "", "", "", false);
    private static final int LONGEST = 100;

    public PeopleTraits {
        skill = cut(skill);
        language = cut(language);
        title = cut(title);
        place = cut(place);
    }

    public boolean isAny() {
        return equals(ANY);
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
