package org.samverk.sites;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the links of an imported folder lead here.
class ImportLinks {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private final SiteKind site;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> paths;
    private final Map<String, String> texts;
    private final ImportAnchors anchors;

    /// @param pages the pages of the folder
    /// @param paths by key: the path that each page has here
    /// @param texts by key: the Markdown of each page, for the ids of its headings
    /// @param anchors finds these
    ImportLinks(
            SiteKind site,
            Iterable<ImportedPage> pages,
            Map<String, String> paths,
            Map<String, String> texts,
            ImportAnchors anchors) {
        this.site = site;
        this.anchors = anchors;
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
    String rewrite(String from, String link, Consumer<String> broken) {
        if (SCHEME.matcher(link).matches()) {
            return link;
        }
        var hash = link.indexOf('#');
        var path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*$", "");
        var key = path.isEmpty() ? Optional.of(from) : target(from, path);
        if (key.isEmpty()) {
            broken.accept(link);
            return "";
        }
        var fragment = hash < 0 ? Optional.of("") : fragment(key.get(), link.substring(hash + 1));
        if (fragment.isEmpty()) {
            broken.accept(link);
        }
        return path.isEmpty()
                ? fragment.orElse("")
                : site.address(String.valueOf(paths.get(key.get()))) + fragment.orElse("");
    }

    /// The page that an address of the other system means. A relative one is seen from the page's address, then from
    /// the folder that its file lies in, then from the top.
    Optional<String> target(String from, String path) {
        var bases = path.startsWith("/") ? List.of("") : List.of(from, String.valueOf(ImportedPage.above(from)), "");
        return bases.stream()
                .map(base -> keys.get(normal("/" + base + "/" + path)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /// A link to a heading that does not exist leads to the page; the report names it.
    private Optional<String> fragment(String key, String id) {
        var known = anchors.of(texts.getOrDefault(key, ""));
        return Stream.of(id, id.toLowerCase(Locale.ROOT), decoded(id))
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .map(ours -> "#" + ours)
                .findFirst();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /// An address without what does not distinguish pages: case, slashes at the ends, `index`, the file's ending, dots.
    static String normal(String address) {
        var parts = new ArrayDeque<String>();
        for (var part : decoded(address).strip().toLowerCase(Locale.ROOT).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts).replaceFirst("\\.(md|html)$", "").replaceFirst("(^|/)index$", "");
    }
}
