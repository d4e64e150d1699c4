package org.samverk.ideas.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the form of an idea sends.
record IdeaInput(
        @Nullable String title,
        @Nullable String markdown,
        @Nullable String content,
        @Nullable UUID group,
        @Nullable Long campaign,
        @Nullable UUID origin,
        @Nullable UUID comment,
        @Nullable Boolean chosen,
        @Nullable UUID category,
        @Nullable Boolean unnamed,
        @Nullable String once) {}
