package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTagsTests {
    private final List<String> unknown = new ArrayList<>();
    private final TemplateTags tags = new TemplateTags(unknown::add);

    @Test
    void page_tags_become_addresses_with_their_anchors() {
        assertThat(tags.toMarkdown("[Ledighet]({% page \"/leave/#extra\" %}) och [resor]({%page \"travel\"%})"))
                .isEqualTo("[Ledighet](/leave/#extra) och [resor](/travel)");
        assertThat(tags.toMarkdown("{% link \"https://example.se/\" %}")).isEqualTo("https://example.se/");
        assertThat(unknown).isEmpty();
    }

    @Test
    void image_tags_become_pictures_with_their_words() {
        assertThat(tags.toMarkdown("{% image \"_img/a b.png\" \"En bild [1]\" %}"))
                .isEqualTo("![En bild 1](</_img/a b.png>)");
        assertThat(tags.toMarkdown("{% image \"_img/a.png\" \"tryck på \"tillåt\"\" %}"))
                .isEqualTo("![tryck på \"tillåt\"](</_img/a.png>)");
        assertThat(tags.toMarkdown("{% image_with_class \"_img/a.png\" \"border\" \"Menyn\" %}"))
                .isEqualTo("![Menyn](</_img/a.png>)");
    }

    @Test
    void alerts_become_quotations() {
        assertThat(tags.toMarkdown("{% alert \"Obs\" %}\nText\n{% endalert %}"))
                .contains("<blockquote>", "**Obs**", "Text", "</blockquote>");
    }

    @Test
    void comments_go_and_what_is_raw_stays_as_it_is() {
        assertThat(tags.toMarkdown("a{% comment %}dolt{% endcomment %}b")).isEqualTo("ab");
        assertThat(tags.toMarkdown("{% raw %}{% page \"x\" %}{% endraw %}")).isEqualTo("{% page \"x\" %}");
    }

    @Test
    void unknown_tags_stay_readable_and_are_reported() {
        assertThat(tags.toMarkdown("Se {% include \"ruta.html\"\n nivå: 2 %} och {{ sida.namn }}."))
                .isEqualTo("Se `{% include \"ruta.html\" nivå: 2 %}` och `{{ sida.namn }}`.");
        assertThat(unknown).containsExactly("{% include \"ruta.html\" nivå: 2 %}", "{{ sida.namn }}");
    }

    @Test
    void the_address_of_the_other_site_itself_is_left_out() {
        assertThat(tags.toMarkdown("[Start]({{site.base_url}}/start)")).isEqualTo("[Start](/start)");
    }

    @Test
    void a_text_full_of_openings_does_not_take_forever() {
        assertThat(tags.toMarkdown("{% a ".repeat(20_000))).startsWith("{% a");
    }
}
