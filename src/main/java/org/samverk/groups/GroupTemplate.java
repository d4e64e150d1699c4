package org.samverk.groups;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;

/// What a group is made for, with what suits such a group: its words are the messages `groups.template.<code>`.
public enum GroupTemplate {
    PROJECT(Visibility.CLOSED, Set.of()),
    UNIT(Visibility.MODERATED, Set.of()),
    INTEREST(Visibility.OPEN, Set.of("drafts")),
    NETWORK(Visibility.MODERATED, Set.of()),
    AFTER_WORK(Visibility.OPEN, Set.of("ideas", "drafts"));

    private final Visibility visibility;
    private final Set<String> toolsOff;

    GroupTemplate(Visibility visibility, Set<String> toolsOff) {
        this.visibility = visibility;
        this.toolsOff = toolsOff;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Who sees the group when its maker does not choose.
    public Visibility visibility() {
        return visibility;
    }

    /// The suffixes of the tabs that it does without.
    Set<String> toolsOff() {
        return toolsOff;
    }

    public static Optional<GroupTemplate> find(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
