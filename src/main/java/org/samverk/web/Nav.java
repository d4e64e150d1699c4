package org.samverk.web;

import java.util.List;

/// The shell's links for one viewer.
public record Nav(
        List<NavLink> main,
        List<NavLink> groups,
        List<NavLink> followed,
        List<NavLink> create,
        List<NavLink> desks,
        List<NavLink> admin,
        List<NavLink> notifications) {
    static final Nav NONE = new Nav(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// How many notifications are unread.
    public int unread() {
        return notifications.stream()
                .map(NavLink::count)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
