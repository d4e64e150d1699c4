package org.samverk.upkeep.web;

import java.util.List;
import org.samverk.kernel.Slice;
import org.samverk.upkeep.BrokenPage;
import org.samverk.web.Tab;
import org.samverk.web.Ui;

/// Pages with links that lead nowhere.
public record BrokenLinkList(Slice<BrokenPage> pages) {
    static final String ADDRESS = "/publisher/broken-links";

    public List<Tab> tabs(Ui ui) {
        return UpkeepList.tabs(ui, "links", true);
    }

    public String next() {
        return ADDRESS + "?after=" + pages.next();
    }
}
