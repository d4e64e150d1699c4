package org.samverk.sites;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.samverk.richtext.Markdown;

/// Where the links of an imported folder lead here.
class ImportLinks {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private final SiteKind site;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> paths;
    private final Map<String, String> texts;
    private final Map<String, Map<String, String>> anchors = new HashMap<>();

    /// @param pages the pages of the folder
    /// @param paths by key: the path that each page has here
    /// @param texts by key: the Markdown of each page, for the ids of its headings
    ImportLinks(SiteKind site, Iterable<ImportedPage> pages, Map<String, String> paths, Map<String, String> texts) {
        this.site = site;
        this.paths = paths;
        this.texts = texts;
        for (var page : pages) {
            keys.put(normal(page.key()), page.key());
        }
        for (var page : pages) {
            page.addresses().forEach(address -> keys.putIfAbsent(normal(address), page.key()));
        }
    }

    /// @param from   the key of the page that the link stands on
    /// @param broken gets the link when it leads nowhere
    /// @return the address here, an address elsewhere unchanged, or nothing when the link leads nowhere
    String rewrite(String from, String link, BiConsumer<String, String> broken) {
        if (SCHEME.matcher(link).matches()) {
            return link;
        }
        var hash = link.indexOf('#');
        var path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*$", "");
        var key = path.isEmpty() ? Optional.of(from) : target(from, path);
        if (key.isEmpty()) {
            broken.accept(from, link);
            return "";
        }
        var fragment = hash < 0 ? "" : fragment(from, key.get(), link.substring(hash + 1), broken);
        return path.isEmpty() ? fragment : site.address(String.valueOf(paths.get(key.get()))) + fragment;
    }

    /// The page that an address of the other system means.
    Optional<String> target(String from, String path) {
        var absolute = path.startsWith("/") ? path : "/" + from + "/" + path;
        var found = Optional.ofNullable(keys.get(normal(absolute)));
        return found.isPresent() || path.startsWith("/") ? found : Optional.ofNullable(keys.get(normal(path)));
    }

    /// Links to a heading that does not exist lead to the page; the report names them.
    private String fragment(String from, String key, String id, BiConsumer<String, String> broken) {
        var known = anchors.computeIfAbsent(key, each -> Markdown.anchors(texts.getOrDefault(each, "")));
        var ours = known.get(id);
        if (ours == null) {
            ours = known.get(id.toLowerCase(Locale.ROOT));
        }
        if (ours == null) {
            broken.accept(from, "#" + id);
            return "";
        }
        return "#" + ours;
    }

    /// An address without what does not distinguish pages: case, slashes at the ends, `index`, the file's ending, dots.
    static String normal(String address) {
        var parts = new java.util.ArrayDeque<String>();
        for (var part : address.strip().toLowerCase(Locale.ROOT).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts).replaceFirst("\\.(md|html)$", "").replaceFirst("(^|/)index$", "");
    }
}
