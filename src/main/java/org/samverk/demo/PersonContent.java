package org.samverk.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the people of the small demo, as `people.yaml` tells of them.
record PersonContent(
        String username,
        String name,
        String title,
        @Nullable String unit,
        @Nullable String phone,
        @Nullable String about,
        @Nullable String language,
        @Nullable String kind,
        @Nullable Set<String> roles,
        @Nullable String place,
        @Nullable List<String> skills,
        @Nullable List<String> languages,
        @Nullable String ask,
        @Nullable Boolean shows) {
    @Override
    public Set<String> roles() {
        return roles == null ? Set.of() : roles;
    }

    @Override
    public List<String> skills() {
        return Content.orEmpty(skills);
    }

    @Override
    public List<String> languages() {
        return Content.orEmpty(languages);
    }

    boolean showsWork() {
        return Boolean.TRUE.equals(shows);
    }

    boolean isGuest() {
        return "guest".equals(kind);
    }
}
