package org.samverk.groups.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.DirectoryGroup;
import org.samverk.kernel.Problem;

/// The form of a directory group.
///
/// @param group null for a new one
public record DirectoryGroupPage(
        @Nullable DirectoryGroup group, String name, String usernames, List<Problem> problems) {
    static DirectoryGroupPage refused(@Nullable DirectoryGroup group, DirectoryGroupForm form, List<Problem> problems) {
        return new DirectoryGroupPage(
                group,
                Objects.requireNonNullElse(form.name(), ""),
                Objects.requireNonNullElse(form.usernames(), ""),
                problems);
    }

    public String path() {
        return group == null ? "/admin/directory-groups" : "/admin/directory-groups/" + group.id();
    }
}
