package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class WritingTests {
    @Autowired
    private Writing writing;

    @Autowired
    private CastSetup cast;

    @Test
    void a_user_name_in_markdown_mentions_the_colleague() {
        var text = writing.read(cast.actor(ANNA), "", "Hej @bjorn och @ingen");

        assertThat(text.mentions()).containsExactly(cast.id(BJORN));
        assertThat(text.plainText()).isEqualTo("Hej @Björn Åkerlund och @ingen");
    }

    @Test
    void what_the_editor_sent_goes_before_the_plain_field() {
        var text = writing.read(cast.actor(ANNA), document("""
                {"type":"text","text":"Från redigeraren"}"""), "från fältet");

        assertThat(text.plainText()).isEqualTo("Från redigeraren");
    }

    @Test
    void a_mention_from_the_browser_gets_the_name_that_belongs_to_it() {
        var text = writing.read(cast.actor(ANNA), document(mention(UUID.randomUUID(), "Chefen", "bjorn")), null);

        assertThat(text.mentions()).containsExactly(cast.id(BJORN));
        assertThat(text.plainText()).isEqualTo("@Björn Åkerlund");
    }

    @Test
    void whom_one_may_not_know_of_one_cannot_mention() {
        var text = writing.read(Actor.VISITOR, document(mention(cast.id(BJORN), "Björn", "bjorn")), null);

        assertThat(text.mentions()).isEmpty();
        assertThat(text.plainText()).isEqualTo("@Björn");
    }

    @Test
    void a_user_name_that_is_typed_in_the_editor_mentions_the_colleague_except_in_code() {
        var text = writing.read(cast.actor(ANNA), document("""
                {"type":"text","text":"Hej @Bjorn, skriv till a@bjorn.se. "},
                {"type":"text","marks":[{"type":"code"}],"text":"@bjorn"}"""), null);

        assertThat(text.mentions()).containsExactly(cast.id(BJORN));
        assertThat(text.plainText()).isEqualTo("Hej @Björn Åkerlund, skriv till a@bjorn.se. @bjorn");
    }

    @Test
    void nothing_written_is_an_empty_text() {
        assertThat(writing.read(cast.actor(ANNA), null, null).isEmpty()).isTrue();
    }

    @Test
    void a_broken_document_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> writing.read(cast.actor(ANNA), "{\"type\":\"script\"}", null));
    }

    private static String document(String inline) {
        return """
                {"type":"doc","content":[{"type":"paragraph","content":[%s]}]}""".formatted(inline);
    }

    private static String mention(UUID id, String label, String username) {
        return """
                {"type":"mention","attrs":{"id":"%s","label":"%s","username":"%s"}}""".formatted(id, label, username);
    }
}
