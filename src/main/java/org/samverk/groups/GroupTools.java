package org.samverk.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The tabs that a group can switch on and off.
@Component
public class GroupTools {
    private final ObjectProvider<GroupTab> tabs;

    /// The tabs come from modules whose own parts may need groups: they are looked up when they are asked for.
    GroupTools(ObjectProvider<GroupTab> tabs) {
        this.tabs = tabs;
    }

    /// In the order of the tabs.
    public List<GroupTab> all() {
        return tabs.stream()
                .filter(GroupTab::isTool)
                .sorted(Comparator.comparingInt(GroupTab::order))
                .toList();
    }

    Set<String> suffixes() {
        return tabs.stream().filter(GroupTab::isTool).map(GroupTab::suffix).collect(Collectors.toSet());
    }
}
