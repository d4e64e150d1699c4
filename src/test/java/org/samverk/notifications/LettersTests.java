package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.activity.SubjectRead;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.mail.MailServer;
import org.samverk.mail.Outbox;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Writing;
import org.samverk.web.Viewers;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is told by mail, against a real mail server. Lisa has a secret group with Rolf and reads her mail at any hour.
@SamverkTest
class LettersTests {
    @Autowired
    BeanFactory program;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    People people;

    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    LetterPlanner planner;

    @Autowired
    Levels levels;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Viewers viewers;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    MailServer server;
    Outbox outbox;
    Actor lisa;
    Actor rolf;
    String username;
    String address;
    Group group;
    Post post;

    @BeforeEach
    void two_in_a_secret_group() {
        jdbc.sql("delete from mail.message").update();
        server = MailServer.start();
        outbox = server.outbox(program);
        username = "l" + UUID.randomUUID().toString().substring(0, 12);
        address = username + "@lindviken.se";
        lisa = cast.actor(people.create(
                Actor.SYSTEM, new NewPerson(username, "Lisa Läser", false, "Rektor", null, address, null, Set.of())));
        rolf = cast.newcomer("Rolf Skriver");
        group = groups.create(lisa, new GroupFields("Hemlig grupp", "", Visibility.SECRET.code()));
        members.add(lisa, group.id(), rolf.requirePerson());
        post = posts.post(lisa, group.id(), writing.markdown(lisa, "Schemat för våren"));
        choose(Rhythm.DAILY, false);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_mention_comes_at_once_with_what_was_said_and_never_again_in_the_digest() throws Exception {
        say("Hej @" + username + ", kan du titta på **torsdagen**?");
        deliverAfter(Duration.ofMinutes(5));
        deliverAfter(Duration.ofDays(8));

        assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Schemat för våren");
            assertThat(part(mail, 0))
                    .contains(
                            "Rolf Skriver nämnde dig i ”Schemat för våren”",
                            "kan du titta på torsdagen?",
                            "/notifications/");
            assertThat(part(mail, 1))
                    .contains("kan du titta på torsdagen?", "<html lang=\"sv\">", "Sluta mejla mig direkt");
            assertThat(mail.getHeader("References", " ")).contains("thread-" + post.id());
        });
    }

    @Test
    void the_digest_gathers_what_is_unread_on_one_line_for_each_thing_in_the_readers_language() throws Exception {
        viewers.prefer(lisa.requirePerson(), "en", null);
        say("Ett");
        say("Två");
        deliverAfter(Duration.ofMinutes(5));
        assertThat(server.lettersTo(address)).isEmpty();
        deliverAfter(Duration.ofDays(1));
        deliverAfter(Duration.ofDays(8));

        assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("One thing that you have not read");
            assertThat(part(mail, 0)).containsOnlyOnce("Rolf Skriver commented on “Schemat för våren”");
            assertThat(part(mail, 1)).contains("<html lang=\"en\">", "color-scheme", "Stop sending digests");
            assertThat(mail.getHeader("List-Unsubscribe", ",")).contains("/unsubscribe/");
        });
    }

    @Test
    void what_was_read_in_the_page_is_not_mailed_not_even_when_the_letter_was_queued_already() {
        say("Hej @" + username);
        planAfter(Duration.ofMinutes(5));
        events.publishEvent(new SubjectRead(lisa.requirePerson(), post.id(), Instant.now()));
        deliverAfter(Duration.ofMinutes(6));
        deliverAfter(Duration.ofDays(8));

        assertThat(server.lettersTo(address)).isEmpty();
    }

    @Test
    void who_lost_access_before_the_letter_was_sent_gets_nothing_and_no_title() {
        var other = joined();
        conversations.comment(lisa, post.id(), writing.markdown(lisa, "Hej @" + other.username()));
        await().until(() -> notifications.list(other.actor(), true, Cursor.START).items().stream()
                .anyMatch(each -> each.kind().equals("MENTIONED")));
        time.at(
                time.instant().plus(Duration.ofDays(8)),
                () -> planner.plan(other.actor().requirePerson()));
        members.remove(lisa, group.id(), other.actor().requirePerson());
        deliverAfter(Duration.ofDays(8));

        assertThat(server.lettersTo(other.address())).isEmpty();
    }

    @Test
    void quiet_hours_hold_mail_back_and_never_the_page() {
        choose(Rhythm.NONE, true);
        say("Hej @" + username);

        assertThat(notifications.unread(lisa)).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select mail_at from notifications.notification where person_id = :id and mail_at is not null")
                        .param("id", lisa.requirePerson())
                        .query(Instant.class)
                        .single()
                        .atZone(ZoneId.of("Europe/Stockholm")))
                .satisfies(at -> {
                    assertThat(at.getHour()).isBetween(7, 17);
                    assertThat(at.getDayOfWeek().getValue()).isLessThan(6);
                });
    }

    @Test
    void one_click_without_signing_in_ends_the_letters_and_can_be_undone() throws Exception {
        say("Ett");
        deliverAfter(Duration.ofDays(1));
        var path = URI.create(server.lettersTo(address)
                        .getFirst()
                        .getHeader("List-Unsubscribe", ",")
                        .replaceAll("[<>]", ""))
                .getPath();

        assertThat(mvc.get().uri(path)).hasStatusOk();
        assertThat(preferences.of(lisa).digest()).isEqualTo(Rhythm.DAILY);
        assertThat(mvc.post().uri(path).param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("Du får inga fler sammanfattningar");
        assertThat(preferences.of(lisa).digest()).isEqualTo(Rhythm.NONE);
        assertThat(mvc.post().uri(path + "/undo")).hasStatusOk();
        assertThat(preferences.of(lisa).digest()).isEqualTo(Rhythm.DAILY);

        choose(Rhythm.WEEKLY, false);
        mvc.post().uri(path).exchange();
        mvc.post().uri(path).exchange();
        mvc.post().uri(path + "/undo").exchange();
        assertThat(preferences.of(lisa).digest()).isEqualTo(Rhythm.WEEKLY);
        var forged = path.substring(0, path.length() - 2) + (path.endsWith("AA") ? "BB" : "AA");
        assertThat(mvc.post().uri(forged)).hasStatus(404);
    }

    @Test
    void what_came_at_once_comes_so_again_when_one_takes_back_that_one_ended_it() {
        var before = new Preference(
                Rhythm.HOURLY, false, Hours.standard(), Set.of(), Set.of(Topic.TALK), Set.of(Topic.NEWS), Set.of());
        preferences.change(lisa, before);

        preferences.unsubscribe(lisa.requirePerson(), LetterKind.AT_ONCE);
        assertThat(preferences.of(lisa).inDigest()).containsExactlyInAnyOrder(Topic.TALK, Topic.NEWS);
        preferences.subscribe(lisa.requirePerson(), LetterKind.AT_ONCE);

        assertThat(preferences.of(lisa)).isEqualTo(before);
    }

    @Test
    void the_settings_page_keeps_what_was_chosen_and_says_what_is_wrong() {
        assertThat(mvc.post()
                        .uri("/settings/notifications")
                        .with(cast.as(lisa.requirePerson()))
                        .with(csrf())
                        .param("digest", "weekly")
                        .param("quiet", "true")
                        .param("day-6", "true")
                        .param("opens-6", "21:00")
                        .param("closes-6", "07:00")
                        .param("page-talk", "true")
                        .param("mail-mention", "at_once")
                        .param("push-mention", "true"))
                .hasStatus(303);
        assertThat(preferences.of(lisa)).satisfies(chosen -> {
            assertThat(chosen.digest()).isEqualTo(Rhythm.WEEKLY);
            assertThat(chosen.hours().lines()).containsExactly("", "", "", "", "", "21:00-07:00", "");
            assertThat(chosen.hidden()).containsExactlyInAnyOrder(Topic.OUTCOME, Topic.NEWS, Topic.REACTION);
            assertThat(chosen.atOnce()).containsExactly(Topic.MENTION);
        });
        assertThat(mvc.post()
                        .uri("/settings/notifications")
                        .with(cast.as(lisa.requirePerson()))
                        .with(csrf())
                        .param("quiet", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj minst en dag");
    }

    @Test
    void what_was_taken_back_before_the_letter_was_sent_is_not_told() {
        say("Hej @" + username);
        planAfter(Duration.ofMinutes(5));
        var said =
                conversations.of(rolf, post.id()).threads().getFirst().first().comment();
        conversations.delete(rolf, said.id());
        deliverAfter(Duration.ofMinutes(6));
        deliverAfter(Duration.ofDays(8));

        assertThat(server.lettersTo(address)).isEmpty();
    }

    @Test
    void a_letter_about_a_mention_in_a_post_has_the_words_of_the_post() throws Exception {
        var before = told();
        posts.post(rolf, group.id(), writing.markdown(rolf, "Provet\n\n@" + username + ", ta med **linjalen**"));
        await().until(() -> told() > before);
        deliverAfter(Duration.ofMinutes(5));

        assertThat(server.lettersTo(address))
                .singleElement()
                .satisfies(mail -> assertThat(part(mail, 0))
                        .containsSubsequence("Rolf Skriver:", "  Provet", "  @Lisa Läser, ta med linjalen"));
    }

    @Test
    void an_answer_to_a_letter_about_a_mention_answers_the_comment_with_the_mention() {
        say("Först något annat");
        var first =
                conversations.of(rolf, post.id()).threads().getFirst().first().comment();
        var before = told();
        var text = writing.markdown(rolf, "Vad säger du @" + username);
        var mention = conversations.comment(rolf, post.id(), first.id(), text);
        await().until(() -> told() > before);
        deliverAfter(Duration.ofMinutes(5));

        assertThat(jdbc.sql("select part_id from mail.message where person_id = :id")
                        .param("id", lisa.requirePerson())
                        .query(UUID.class)
                        .list())
                .containsExactly(mention.id());
    }

    @Test
    void a_digest_has_a_section_for_each_kind_of_thing_and_is_in_swedish_unless_one_reads_english() throws Exception {
        say("Ett");
        cast.untilAllIsTold();
        levels.change(lisa, group.id(), "every");
        var before = told();
        posts.post(rolf, group.id(), writing.markdown(rolf, "Något nytt"));
        await().until(() -> told() > before);
        deliverAfter(Duration.ofDays(1));

        assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("2 saker som du inte har läst");
            assertThat(part(mail, 0))
                    .containsSubsequence(
                            "SAMTAL", "Schemat för våren", "NYA INLÄGG", "Något nytt", "Se allt i Samverk");
            assertThat(part(mail, 1)).contains("<html lang=\"sv\">");
        });
    }

    @Test
    void a_digest_with_more_than_forty_lines_says_that_there_is_more() throws Exception {
        for (var i = 0; i < 41; i++) {
            var each = posts.post(lisa, group.id(), writing.markdown(lisa, "Fråga " + i));
            conversations.comment(rolf, each.id(), writing.markdown(rolf, "Svar"));
        }
        await().until(() -> told() == 41);
        deliverAfter(Duration.ofDays(1));

        assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains("40");
            assertThat(part(mail, 0).lines().filter(line -> line.startsWith("* ")))
                    .hasSize(40);
            assertThat(part(mail, 0)).contains("Se resten i Samverk");
        });
    }

    @Test
    void what_people_write_and_what_they_are_called_is_only_text_in_a_letter() throws Exception {
        var hostile = "\"></title><img src=x onerror=alert(1)>";
        var writer = cast.newcomer(hostile);
        members.add(lisa, group.id(), writer.requirePerson());
        levels.change(lisa, group.id(), "every");
        posts.post(writer, group.id(), writing.markdown(writer, hostile));
        conversations.comment(writer, post.id(), writing.markdown(writer, hostile + " @" + username));
        await().until(() -> told() == 2);
        deliverAfter(Duration.ofDays(1));

        assertThat(server.lettersTo(address)).hasSize(2).allSatisfy(mail -> {
            var shown = Jsoup.parse(part(mail, 1));
            assertThat(shown.text()).contains("<img src=x onerror=alert(1)>");
            assertThat(shown.select("img[src=x], [onerror], script")).isEmpty();
        });
    }

    @Test
    void one_person_for_whom_no_letter_can_be_made_holds_up_nobody_and_is_given_up() {
        // Rounds take five hundred people at a time: none of those whom other tests left waiting.
        jdbc.sql("update notifications.notification set mail_at = null").update();
        var other = joined();
        var text = writing.markdown(rolf, "Hej @" + username + " och @" + other.username());
        conversations.comment(rolf, post.id(), text);
        await().until(() -> told() == 1 && tries(other.actor()) == 0);
        var failing = new LetterPlanner(program.getBean(LetterTable.class), outbox, time) {
            @Override
            void plan(UUID person) {
                if (person.equals(other.actor().requirePerson())) {
                    throw new IllegalStateException("broken");
                }
                super.plan(person);
            }
        };
        var rounds = new Rounds(failing, program.getBean(PushPlanner.class));
        for (var day = 3; day <= 10; day++) {
            time.at(time.instant().plus(Duration.ofDays(day)), rounds::letters);
        }
        time.at(time.instant().plus(Duration.ofDays(11)), outbox::deliver);

        assertThat(server.lettersTo(address)).hasSize(1);
        assertThat(tries(other.actor())).isEqualTo(6);
        assertThat(failing.peopleDue()).doesNotContain(other.actor().requirePerson());
    }

    private int tries(Actor actor) {
        return jdbc.sql("""
                        select mail_tries from notifications.notification n join activity.entry e on e.id = n.entry_id
                        where person_id = :id and e.kind = 'MENTIONED'
                        """)
                .param("id", actor.requirePerson())
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    private record Member(Actor actor, String username, String address) {}

    private Member joined() {
        var name = "o" + UUID.randomUUID().toString().substring(0, 12);
        var mail = name + "@lindviken.se";
        var actor = cast.actor(people.create(
                Actor.SYSTEM, new NewPerson(name, "Ola Test", false, "Vikarie", null, mail, null, Set.of())));
        members.add(lisa, group.id(), actor.requirePerson());
        return new Member(actor, name, mail);
    }

    private void choose(Rhythm rhythm, boolean quiet) {
        var standard = Preference.STANDARD;
        preferences.change(
                lisa,
                new Preference(
                        rhythm,
                        quiet,
                        standard.hours(),
                        Set.of(),
                        standard.atOnce(),
                        standard.inDigest(),
                        standard.push()));
    }

    private void say(String text) {
        var before = told();
        conversations.comment(rolf, post.id(), writing.markdown(rolf, text));
        await().until(() -> told() > before);
    }

    private int told() {
        return jdbc.sql(
                        "select count(*) from notifications.notification where person_id = :id and (mail_at is not null or mail_id is not null)")
                .param("id", lisa.requirePerson())
                .query(Integer.class)
                .single();
    }

    private void planAfter(Duration wait) {
        time.at(time.instant().plus(wait), () -> planner.plan(lisa.requirePerson()));
    }

    private void deliverAfter(Duration wait) {
        planAfter(wait);
        time.at(time.instant().plus(wait), outbox::deliver);
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return String.valueOf(
                ((Multipart) mail.getContent()).getBodyPart(number).getContent());
    }
}
