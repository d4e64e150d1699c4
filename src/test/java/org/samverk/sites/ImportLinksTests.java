package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportLinksTests {
    private final List<String> broken = new ArrayList<>();
    private final ImportLinks links = links();

    @Test
    void absolute_and_relative_links_lead_to_the_same_page() {
        assertThat(rewrite("/leave/")).isEqualTo("/pages/handbok/leave");
        assertThat(rewrite("../leave")).isEqualTo("/pages/handbok/leave");
        assertThat(rewrite("sick.md")).isEqualTo("/pages/handbok/leave/sick");
        assertThat(rewrite("../leave/sick.md")).isEqualTo("/pages/handbok/leave/sick");
        assertThat(rewrite("/Leave/Sick/index.html?x=1")).isEqualTo("/pages/handbok/leave/sick");
        assertThat(broken).isEmpty();
    }

    @Test
    void old_addresses_lead_to_the_page() {
        assertThat(rewrite("/gammal-adress/")).isEqualTo("/pages/handbok/leave/sick");
    }

    @Test
    void headings_get_the_ids_that_they_have_here() {
        assertThat(rewrite("/leave/sick#f%C3%B6rsta-dagen")).isEqualTo("/pages/handbok/leave/sick#första-dagen");
        assertThat(rewrite("#egen")).isEqualTo("#egen-rubrik");
        assertThat(broken).isEmpty();
    }

    @Test
    void a_heading_that_is_not_there_leads_to_the_page_and_is_reported() {
        assertThat(rewrite("/leave/sick#ingen")).isEqualTo("/pages/handbok/leave/sick");
        assertThat(broken).containsExactly("/leave/sick#ingen");
    }

    @Test
    void a_page_that_is_not_there_leads_nowhere_and_is_reported() {
        assertThat(rewrite("/borta")).isEmpty();
        assertThat(rewrite("../../../../etc/passwd")).isEmpty();
        assertThat(rewrite("%zz")).isEmpty();
        assertThat(broken).containsExactly("/borta", "../../../../etc/passwd", "%zz");
    }

    @Test
    void addresses_elsewhere_stay_as_they_are() {
        assertThat(rewrite("https://example.se/a#b")).isEqualTo("https://example.se/a#b");
        assertThat(rewrite("mailto:anna@example.se")).isEqualTo("mailto:anna@example.se");
        assertThat(rewrite("//example.se/a")).isEqualTo("//example.se/a");
    }

    private String rewrite(String link) {
        return links.rewrite("leave", link, broken::add);
    }

    private static ImportLinks links() {
        var leave = new ImportedPage("leave", "leave/index.md", Map.of(), "## Egen rubrik {#egen}");
        var sick = new ImportedPage(
                "leave/sick", "leave/sick.md", Map.of("redirect_from", List.of("/gammal-adress/")), "# Första dagen");
        var paths = Map.of("leave", "handbok/leave", "leave/sick", "handbok/leave/sick");
        var texts = Map.of("leave", leave.body(), "leave/sick", sick.body());
        return new ImportLinks(SiteKind.INTRANET, List.of(leave, sick), paths, texts, new ImportAnchors());
    }
}
