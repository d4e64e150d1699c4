package org.samverk.advice.web;

import org.samverk.groups.GroupTab;
import org.springframework.stereotype.Component;

/// The rounds of a group, as a tab of it.
@Component
class AdviceTab implements GroupTab {
    @Override
    public int order() {
        return 35;
    }

    @Override
    public String labelKey() {
        return "advice.tab";
    }

    @Override
    public String suffix() {
        return "advice";
    }
}
