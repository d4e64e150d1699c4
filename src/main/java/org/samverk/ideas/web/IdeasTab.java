package org.samverk.ideas.web;

import org.samverk.groups.GroupTab;
import org.springframework.stereotype.Component;

/// The ideas of a group, as a tab of it.
@Component
class IdeasTab implements GroupTab {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String labelKey() {
        return "ideas.nav";
    }

    @Override
    public String suffix() {
        return "ideas";
    }
}
