package org.samverk.groups.web;

import java.util.List;
import org.samverk.groups.Appointee;
import org.samverk.groups.OrphanedGroup;

/// The page `/admin/groups/{id}`: who is to administer the group.
///
/// @param q      the words by which one looks for somebody
/// @param people those who can be appointed
public record OrphanedGroupPage(OrphanedGroup group, String q, List<Appointee> people) {
    public String path() {
        return "/admin/groups/" + group.id();
    }
}
