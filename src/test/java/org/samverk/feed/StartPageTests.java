package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class StartPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Groups groups;

    @Autowired
    Feed feed;

    @Autowired
    CastSetup cast;

    Actor person;
    Group group;

    @BeforeEach
    void somebody_in_a_group() {
        person = cast.newcomer("Katarina Ödman");
        group = groups.create(person, new GroupFields("Trädgård", "Odla mer", Visibility.OPEN.code()));
    }

    @Test
    void greets_by_first_name_and_offers_a_field_to_write_in() {
        assertThat(get("/", person.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .contains("Hej Katarina</h1>", "name=\"markdown\"", "value=\"" + group.slug() + "\"");
    }

    @Test
    void somebody_in_no_group_is_told_what_the_place_is_for_and_may_join_at_once() {
        var newcomer = cast.newcomer("Gun Ny");

        assertThat(get("/", newcomer.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .contains("Grupper som kan vara dina", "/membership\"", "Dina första steg")
                .doesNotContain("name=\"markdown\"");
    }

    @Test
    void what_is_written_there_is_posted_once_however_often_it_is_sent() {
        var once = UUID.randomUUID().toString();
        assertThat(send("/posts", "Tomaterna är mogna", once)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send("/posts", "Tomaterna är mogna", once)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(feed.group(person, group.id(), Cursor.START).items()).hasSize(1);
        assertThat(get("/", person.requirePerson())).bodyText().contains("Tomaterna är mogna");
        assertThat(get(group.path(), person.requirePerson())).bodyText().contains("Tomaterna är mogna");
    }

    @Test
    void an_empty_post_comes_back_with_what_is_wrong() {
        assertThat(send("/posts", "  ", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv något först.");
        assertThat(send(group.path() + "/posts", "  ", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv något först.");
    }

    @Test
    void a_post_that_is_too_long_comes_back_as_it_was_typed() {
        assertThat(send("/posts", "Inledning " + "x".repeat(50_001), null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Inledning xxx", "50&#160;000".replace("&#160;", "\u00a0"));
    }

    private MvcTestResult get(String path, UUID as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as))
                .exchange();
    }

    private MvcTestResult send(String path, String words, @Nullable String once) {
        var request = mvc.post()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(person.requirePerson()))
                .with(csrf())
                .param("group", group.slug())
                .param("markdown", words);
        return (once == null ? request : request.param("once", once)).exchange();
    }
}
