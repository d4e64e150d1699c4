package org.samverk.websites.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as the installation's own host shows it, made one of a site under another host name: its links are the
/// site's.
final class OwnPage {
    private static final List<String> LEADING = List.of("href", "src", "action", "formaction");
    private static final Pattern QUOTED = Pattern.compile("\"(https?://[^\"]*)\"");

    private OwnPage() {}

    static String of(String html, OwnAddresses addresses) {
        var page = Jsoup.parse(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var attribute : LEADING) {
            page.select("[" + attribute + "]").forEach(element -> lead(element, attribute, addresses));
        }
        page.select("meta[property=og:url], meta[property=og:image]")
                .forEach(meta -> meta.attr("content", addresses.absolute(meta.attr("content"))));
        page.select("script[type=application/ld+json]").forEach(data -> describe(data, addresses));
        return page.outerHtml();
    }

    private static void lead(Element element, String attribute, OwnAddresses addresses) {
        var link = element.attr(attribute);
        if (element.is("link[rel=canonical]") && addresses.isShared(link)) {
            return;
        }
        var forOthers = element.is("link[rel=canonical], link[rel=alternate]");
        element.attr(attribute, forOthers ? addresses.absolute(link) : addresses.own(link));
    }

    private static void describe(Element data, OwnAddresses addresses) {
        var json = QUOTED.matcher(data.data())
                .replaceAll(found -> "\"" + addresses.absolute(found.group(1)).replace("$", "\\$") + "\"");
        data.empty();
        data.appendChild(new DataNode(json));
    }
}
