package org.samverk.blocks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// With whose eyes a page is looked at: one's own, or somebody's else in a preview. A preview never shows what the
/// person who looks may not see.
///
/// @param code   `self`, `visitor`, `employee` or `group`: what `access.visible_to_as` takes
/// @param circle the group whose member is meant, null for the others
public record Eyes(String code, @Nullable UUID circle) {
    public static final Eyes SELF = new Eyes("self", null);
    public static final Eyes VISITOR = new Eyes("visitor", null);
    public static final Eyes EMPLOYEE = new Eyes("employee", null);

    public static Eyes memberOf(UUID group) {
        return new Eyes("group", group);
    }

    public boolean isVisitor() {
        return code.equals("visitor");
    }
}
