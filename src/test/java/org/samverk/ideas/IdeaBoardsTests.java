package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The categories of boards.
@SamverkTest
class IdeaBoardsTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaBoards boards;

    @Autowired
    private IdeaCategories categories;

    @Autowired
    private Groups groups;

    @Autowired
    private CastSetup cast;

    private Group group;

    @BeforeEach
    void group() {
        group = groups.create(cast.actor(BJORN), new GroupFields("Grupp " + UUID.randomUUID(), null, "open"));
    }

    @Test
    void keepers_keep_the_categories_of_their_own_board() {
        add("Arbetsmiljö");

        assertThat(names()).containsExactly("Arbetsmiljö");
        assertThatThrownBy(() -> boards.addCategory(cast.actor(EVA), group.id(), "Evas"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> boards.addCategory(cast.actor(BJORN), null, "Björns"))
                .isInstanceOf(RefusedException.class);
        boards.addCategory(cast.actor(EVA), null, "Evas " + UUID.randomUUID());
        assertThat(names()).containsExactly("Arbetsmiljö");
    }

    @Test
    void a_board_has_each_name_once_and_none_without() {
        var one = add("Miljö");
        add("Trygghet");

        refused("name", () -> add("miljÖ"));
        refused("name", () -> add(" "));
        refused("name", () -> add("å".repeat(61)));
        refused("name", () -> boards.renameCategory(cast.actor(BJORN), one, "TRYGGHET"));
        boards.renameCategory(cast.actor(BJORN), one, "MILJÖ");
        assertThat(names()).containsExactly("MILJÖ", "Trygghet");
    }

    @Test
    void an_idea_is_filed_under_a_category_of_its_own_board_and_found_by_it() {
        var category = add("Miljö");
        var idea = submit(category);
        submit(null);

        assertThat(idea.category()).isEqualTo(new Category(category, "Miljö", false));
        assertThat(found(category)).containsExactly(idea.number());
        refused(
                "category",
                () -> ideas.submit(
                        cast.actor(ANNA),
                        new NewIdea(
                                "Idé",
                                Markdown.toRichText("x", MentionResolver.NONE),
                                null,
                                null,
                                null,
                                category,
                                false,
                                List.of())));
    }

    @Test
    void a_retired_category_takes_no_new_ideas_and_stays_on_those_that_have_it() {
        var category = add("Miljö");
        var idea = submit(category);

        boards.retireCategory(cast.actor(BJORN), category, true);

        refused("category", () -> submit(category));
        assertThat(ideas.require(cast.actor(ANNA), idea.number()).category())
                .isEqualTo(new Category(category, "Miljö", true));
        assertThat(found(category)).containsExactly(idea.number());
        assertThat(categories.file(cast.actor(CECILIA), idea.number(), category).category())
                .isNotNull();
        boards.retireCategory(cast.actor(BJORN), category, false);
        submit(category);
    }

    @Test
    void those_who_answer_an_idea_file_it_elsewhere() {
        var category = add("Miljö");
        var idea = submit(null);

        assertThatThrownBy(() -> categories.file(cast.actor(ANNA), idea.number(), category))
                .isInstanceOf(RefusedException.class);
        categories.file(cast.actor(CECILIA), idea.number(), category);
        assertThat(ideas.require(cast.actor(ANNA), idea.number()).category()).isNotNull();
        refused("category", () -> categories.file(cast.actor(CECILIA), idea.number(), UUID.randomUUID()));
        categories.file(cast.actor(BJORN), idea.number(), null);
        assertThat(ideas.require(cast.actor(ANNA), idea.number()).category()).isNull();
    }

    @Test
    void the_form_offers_the_categories_and_keeps_what_was_chosen() {
        var category = add("Miljö");
        boards.change(cast.actor(BJORN), group.id(), true);

        assertThat(mvc.post()
                        .uri("/ideas")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .param("title", "")
                        .param("group", group.id().toString())
                        .param("category", category.toString())
                        .param("unnamed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + category + "\" selected", "name=\"unnamed\" value=\"true\" checked");
    }

    @Test
    void a_category_is_added_and_a_refused_name_is_still_there() {
        assertThat(mvc.post()
                        .uri("/ideas/categories")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .param("group", group.id().toString())
                        .param("name", "Resor"))
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri("/ideas/categories")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .param("group", group.id().toString())
                        .param("name", "resor"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"resor\"", "Tavlan har redan en kategori med det namnet.");
    }

    private UUID add(String name) {
        boards.addCategory(cast.actor(BJORN), group.id(), name);
        return boards.require(cast.actor(ANNA), group.id()).categories().stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> names() {
        return boards.require(cast.actor(ANNA), group.id()).categories().stream()
                .map(Category::name)
                .toList();
    }

    private Idea submit(@Nullable UUID category) {
        var text = Markdown.toRichText("Vi släcker lamporna.", MentionResolver.NONE);
        return ideas.submit(
                cast.actor(BJORN), new NewIdea("Släck", text, group.id(), null, null, category, false, List.of()));
    }

    private List<Long> found(UUID category) {
        var filter = new IdeaFilter(null, null, null, null, null, category, IdeaFilter.Order.NEWEST);
        return ideas.list(cast.actor(ANNA), filter, null, 10).items().stream()
                .map(IdeaSummary::number)
                .toList();
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting("field").containsExactly(field));
    }
}
