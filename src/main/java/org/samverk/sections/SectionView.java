package org.samverk.sections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.Page;

/// Who may do what with a page.
///
/// @param page     that is looked at
/// @param section  that it lies in, null for none: publishers only
/// @param keeps    whether the actor may say who may do what there
/// @param mayBegin whether the actor may let a section begin at the page
public record SectionView(
        Page page, @Nullable Section section, List<Permission> permissions, boolean keeps, boolean mayBegin) {
    /// Whether the section begins at the page.
    public boolean begins() {
        return section != null && section.id().equals(page.id());
    }

    public List<Permission> of(SectionAct act) {
        return permissions.stream().filter(one -> one.act() == act).toList();
    }
}
