package org.samverk.sites;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.samverk.kernel.InvalidInputException;

/// Makes texts of ours of what pages said in another system, with the links of that day: each leads to where the page
/// lay that it meant then.
final class HistoryTexts {
    private final SiteKind site;
    private final Function<String, Optional<UUID>> pictures;
    private final Map<String, Optional<UUID>> images = new HashMap<>();
    private final ImportAnchors anchors = new ImportAnchors();

    /// @param pictures the file that the address of a picture means
    HistoryTexts(SiteKind site, Function<String, Optional<UUID>> pictures) {
        this.site = site;
        this.pictures = pictures;
    }

    /// A change can leave a page that is too large to be one; then it says its title.
    PageText of(HistoryPage page, ImportLinks links) {
        try {
            return text(page, page.markdown(), links);
        } catch (InvalidInputException e) {
            return text(page, "", links);
        }
    }

    private PageText text(HistoryPage page, String markdown, ImportLinks links) {
        return ImportText.of(
                        page.file(),
                        markdown,
                        link -> links.rewrite(page.file().key(), link, broken -> {}),
                        image -> images.computeIfAbsent(image, pictures))
                .valid();
    }

    /// Where links lead while the pages lie like this.
    ImportLinks links(HistoryTree tree) {
        var paths = new LinkedHashMap<String, String>();
        var texts = new HashMap<String, String>();
        tree.spots().forEach((key, spot) -> {
            paths.put(key, spot.path());
            texts.put(key, tree.page(key).markdown());
        });
        List<ImportedPage> files =
                tree.spots().keySet().stream().map(key -> tree.page(key).file()).toList();
        return new ImportLinks(site, files, paths, texts, anchors);
    }
}
