package org.samverk.sites.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samverk.sites.DraftBlocks;
import org.samverk.sites.PreviewGroups;
import org.samverk.sites.SiteKind;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The frame around the preview of a draft.
///
/// @param reader with whose eyes it is shown
/// @param width  `phone`, `tablet` or `desktop`
public record PreviewPage(DraftBlocks draft, String reader, String width, List<PreviewGroups.OwnGroup> groups) {
    public String base() {
        return "/publisher/drafts/" + draft.id();
    }

    /// The address of what is shown in the frame.
    public String shown() {
        return base() + "/preview/page?reader=" + URLEncoder.encode(reader, StandardCharsets.UTF_8);
    }

    /// Whose eyes there are to choose from. Visitors do not come to the intranet.
    public List<Choice> readers(Ui ui) {
        var readers = new ArrayList<Choice>();
        if (draft.place().site() == SiteKind.PUBLIC) {
            readers.add(new Choice("visitor", ui.t("sites.preview.visitor")));
        }
        readers.add(new Choice("employee", ui.t("sites.preview.employee")));
        groups.forEach(
                group -> readers.add(new Choice(group.id().toString(), ui.t("sites.preview.group", group.name()))));
        readers.add(new Choice("self", ui.t("sites.preview.self")));
        return readers;
    }
}
