package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.documents.Drafts;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.Followings;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Looks for the author of ideas without name in every answer that could hold them: every address without a part that
/// varies, those of the idea and of what came of it, and those of the author, for everybody who does not answer ideas.
@SamverkTest
class UnnamedIdeasLeakTests {
    /// Addresses that are about people as such, whatever they have done.
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "/people", "/api/v1/people", "/mentions", "/admin", "/api/v1/audit-entries", "/live", "/api/v1/live");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaBoards boards;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private IdeaMerges merges;

    @Autowired
    private TurnedIdeas turned;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Posts posts;

    @Autowired
    private Groups groups;

    @Autowired
    private Followings followings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    private final String name = "Upphov " + UUID.randomUUID().toString().substring(0, 8);
    private Actor author;
    private Group group;

    @BeforeEach
    void author() {
        author = cast.newcomer(name);
        boards.change(cast.actor(EVA), null, true);
        group = groups.create(cast.actor(BJORN), new GroupFields("Grupp " + UUID.randomUUID(), null, "open"));
    }

    @Test
    void nobody_but_those_who_answer_finds_the_author_anywhere() {
        var paths = new ArrayList<String>(everywhere());
        var idea = liveOfAnIdea(paths);
        cast.untilAllIsTold();

        for (var reader : Cast.values()) {
            if (reader != CECILIA) {
                paths.forEach(path -> assertSilent(reader, path));
            }
        }
        assertThat(mvc.get().uri(idea.path()).with(cast.as(CECILIA))).bodyText().contains(name);
        assertThat(mvc.get().uri("/api/v1" + idea.path()).with(cast.api(CECILIA)))
                .bodyText()
                .contains(name);
    }

    @Test
    void no_row_of_what_people_see_holds_the_key_of_the_author() {
        liveOfAnIdea(new ArrayList<>());

        var key = author.requirePerson();
        assertThat(count("select count(*) from access.subject where owner_id = :key", key))
                .isZero();
        assertThat(count("select count(*) from activity.entry where actor_id = :key and kind like 'IDEA%'", key))
                .isZero();
        assertThat(count("select count(*) from chain.station where person_id = :key", key))
                .isZero();
        assertThat(count("select count(*) from chain.link where created_by = :key", key))
                .isZero();
        assertThat(count("select count(*) from ideas.idea where author_id = :key", key))
                .isZero();
        assertThat(count(
                        "select count(*) from audit.entry where :key in (actor_id, person_id)"
                                + " and subject_id in (select id from ideas.idea)",
                        key))
                .as("what administrators read in the audit trail, which tells of the person besides")
                .isZero();
    }

    @Test
    void the_authors_own_pages_as_others_see_them_know_nothing_of_the_idea() {
        var idea = liveOfAnIdea(new ArrayList<>());
        followings.follow(cast.actor(ANNA), username());
        var own = "/people/" + username();

        for (var path : List.of(own, own + "/timeline", "/api/v1" + own, "/ideas?mine=true", "/?feed=following")) {
            assertThat(mvc.get().uri(path).with(path.startsWith("/api") ? cast.api(FARID) : cast.as(FARID)))
                    .as(path)
                    .bodyText()
                    .satisfies(body -> assertThat(path.startsWith("/people") && body.contains(idea.title()))
                            .isFalse());
        }
    }

    @Test
    void there_is_no_page_of_somebody_without_name() {
        var idea =
                ideas.require(cast.actor(ANNA), liveOfAnIdea(new ArrayList<>()).number());
        var stand = idea.author().username();

        assertThat(idea.author().isUnnamed()).isTrue();
        for (var reader : List.of(ANNA, EVA, CECILIA)) {
            assertThat(mvc.get().uri("/people/{name}", stand).with(cast.as(reader)))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/api/v1/people/{name}", stand).with(cast.api(reader)))
                    .hasStatus(404);
        }
    }

    /// Everything that can happen to it, by others and by its author.
    private Idea liveOfAnIdea(List<String> paths) {
        var post = posts.post(cast.actor(BJORN), group.id(), text("Ett inlägg att utgå från"));
        var text = text("Text som nämner @bjorn");
        var idea = turned.submit(
                author,
                new NewIdea("Namnlös idé " + UUID.randomUUID(), text, null, post.id(), null, null, true, List.of()),
                null,
                true);
        ideas.edit(author, idea.number(), idea.title(), text("Ändrad text som nämner @bjorn"));
        ideas.support(cast.actor(ANNA), idea.number());
        conversations.comment(cast.actor(FARID), idea.id(), text("Intressant"));
        responses.respond(cast.actor(CECILIA), idea.number(), new NewResponse(IdeaStatus.ACCEPTED, text("Ja."), null));
        var draft = drafts.start(cast.actor(BJORN), group.id(), "Utkast", text("Text"), idea.id());
        var merged = submit();
        var stays = ideas.submit(cast.actor(BJORN), new NewIdea("Den som står kvar", text("Text"), null, null));
        merges.merge(cast.actor(CECILIA), merged.number(), stays.number());
        var withdrawn = submit();
        ideas.support(cast.actor(ANNA), withdrawn.number());
        ideas.withdraw(author, withdrawn.number());
        paths.addAll(List.of(
                "/search?q=" + idea.title().replace(' ', '+'),
                "/posts/" + post.id(),
                "/drafts/" + draft,
                group.path(),
                group.path() + "/ideas",
                "/ideas?order=rising",
                "/ideas?status=withdrawn",
                "/ideas/similar?title=" + idea.title().replace(' ', '+')));
        for (var one : List.of(idea, withdrawn, stays)) {
            paths.addAll(List.of(
                    one.path(), "/api/v1" + one.path(), one.path() + "/group", "/drafts/new?origin=" + one.id()));
        }
        return idea;
    }

    private Idea submit() {
        return ideas.submit(
                author,
                new NewIdea("Namnlös idé " + UUID.randomUUID(), text("Text"), null, null, null, null, true, List.of()));
    }

    private void assertSilent(Cast reader, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(path.startsWith("/api/") ? cast.api(reader) : cast.as(reader))
                .exchange();
        assertThat(answer)
                .as("%s reads %s", reader, path)
                .bodyText()
                .doesNotContain(
                        name.substring("Upphov ".length()),
                        username(),
                        author.requirePerson().toString());
    }

    /// Every address that is read and in which nothing varies.
    private List<String> everywhere() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("{") && !pattern.contains("*"))
                .filter(pattern -> ABOUT_PEOPLE.stream().noneMatch(pattern::startsWith))
                .toList();
    }

    private long count(String sql, UUID key) {
        return jdbc.sql(sql).param("key", key).query(Long.class).single();
    }

    private String username() {
        return jdbc.sql("select username from access.principal where id = :id")
                .param("id", author.requirePerson())
                .query(String.class)
                .single();
    }

    private RichText text(String markdown) {
        MentionResolver mentions = names -> Stream.of(BJORN)
                .filter(one -> names.contains(one.username()))
                .collect(java.util.stream.Collectors.toMap(
                        Cast::username, one -> new Node.Mention(cast.id(one), one.fullName(), one.username())));
        return Markdown.toRichText(markdown, mentions);
    }
}
