package org.samverk.sites.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverk.sites.SiteKind;
import org.samverk.web.Ui;
import tools.jackson.databind.json.JsonMapper;

/// What a page is, for search engines: schema.org's words as JSON-LD (W3C JSON-LD 1.1).
final class StructuredData {
    private static final JsonMapper JSON = new JsonMapper();

    private StructuredData() {}

    /// @return JSON that may stand in a script element: nothing in it can end the element
    static String of(SitePage page, Ui ui) {
        var things = new ArrayList<Map<String, Object>>(List.of(webPage(page, ui), way(page, ui)));
        page.heads()
                .forEach(head ->
                        things.add(with(head.data(), ui.absolute(page.page().address()))));
        var graph = Map.of("@context", "https://schema.org", "@graph", things);
        return JSON.writeValueAsString(graph).replace("<", "\\u003c");
    }

    private static Map<String, Object> with(Map<String, Object> data, String address) {
        var whole = new LinkedHashMap<>(data);
        whole.put("url", address);
        return whole;
    }

    private static Map<String, Object> webPage(SitePage page, Ui ui) {
        var shown = page.page();
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "WebPage");
        data.put("@id", ui.absolute(shown.address()));
        data.put("url", ui.absolute(shown.address()));
        data.put("name", shown.title());
        data.put("description", shown.description());
        data.put("inLanguage", shown.language());
        data.put("dateModified", shown.publishedAt().toString());
        data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", ui.organisation()));
        return data;
    }

    private static Map<String, Object> way(SitePage page, Ui ui) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(item(1, ui.organisation(), ui.absolute(SiteKind.PUBLIC.root())));
        page.above().forEach(link -> items.add(item(items.size() + 1, link.title(), ui.absolute(link.address()))));
        items.add(item(
                items.size() + 1, page.page().title(), ui.absolute(page.page().address())));
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private static Map<String, Object> item(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }
}
