package org.samverk.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// What somebody submits.
///
/// @param groupId  null for the whole organisation
/// @param origin   the subject (a post) that it comes from, if any
/// @param campaign the number of the campaign that it answers, if any
/// @param category the category of its board that it is put into, if any
/// @param unnamed  whether only those who answer it get to know whose it is
/// @param files    the keys of files that are listed below it
public record NewIdea(
        @Nullable String title,
        RichText content,
        @Nullable UUID groupId,
        @Nullable UUID origin,
        @Nullable Long campaign,
        @Nullable UUID category,
        boolean unnamed,
        List<UUID> files) {
    public NewIdea {
        files = List.copyOf(files);
    }

    public NewIdea(
            @Nullable String title,
            RichText content,
            @Nullable UUID groupId,
            @Nullable UUID origin,
            @Nullable Long campaign) {
        this(title, content, groupId, origin, campaign, null, false, List.of());
    }

    public NewIdea(@Nullable String title, RichText content, @Nullable UUID groupId, @Nullable UUID origin) {
        this(title, content, groupId, origin, null, null, false, List.of());
    }
}
