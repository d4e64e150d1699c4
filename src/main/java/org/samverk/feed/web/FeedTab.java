package org.samverk.feed.web;

import org.samverk.groups.GroupTab;
import org.springframework.stereotype.Component;

/// The first tab of every group.
@Component
class FeedTab implements GroupTab {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "feed.tab";
    }

    @Override
    public String suffix() {
        return "";
    }
}
