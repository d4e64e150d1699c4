package org.samverk.upkeep.web;

import java.util.ArrayList;
import java.util.List;
import org.samverk.kernel.Slice;
import org.samverk.upkeep.Upkeep;
import org.samverk.web.Tab;
import org.samverk.web.Ui;

/// Pages that are to be seen to.
///
/// @param show `late`, `ownerless` or `mine`
/// @param all  whether the reader sees more than their own
public record UpkeepList(String show, boolean all, Slice<Upkeep> pages) {
    public List<Tab> tabs(Ui ui) {
        return tabs(ui, show, all);
    }

    static List<Tab> tabs(Ui ui, String show, boolean all) {
        var tabs = new ArrayList<Tab>();
        if (all) {
            tabs.add(tab(ui, "late", show));
            tabs.add(tab(ui, "ownerless", show));
            tabs.add(new Tab(ui.t("upkeep.show.links"), BrokenLinkList.ADDRESS, null, show.equals("links")));
        }
        tabs.add(tab(ui, "mine", show));
        return tabs;
    }

    public String next() {
        return "/publisher/upkeep?show=" + show + "&after=" + pages.next();
    }

    private static Tab tab(Ui ui, String name, String show) {
        return new Tab(ui.t("upkeep.show." + name), "/publisher/upkeep?show=" + name, null, name.equals(show));
    }
}
