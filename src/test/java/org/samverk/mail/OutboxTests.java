package org.samverk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Letters to a person of each test, written by a source of the test, to a real mail server.
@SamverkTest
class OutboxTests {
    private static final Letter LETTER =
            new Letter("Hej på dig", "Ord för ord", "<p>Ord för ord</p>", null, false, null, "/unsubscribe/x", null);

    @Autowired
    ListableBeanFactory program;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeSource time;

    @Autowired
    People people;

    @Autowired
    OutboxDesk desk;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    UUID reader;
    String address;
    Optional<Letter> letter = Optional.of(LETTER);

    @Nullable
    UUID unwritable;

    @BeforeEach
    void somebody_gets_letters() {
        jdbc.sql("delete from mail.message").update();
        jdbc.sql("delete from mail.outage").update();
        var name = "m" + UUID.randomUUID().toString().substring(0, 12);
        address = name + "@lindviken.se";
        reader = people.create(
                Actor.SYSTEM, new NewPerson(name, "Mia Post", false, "Vikarie", null, address, null, Set.of()));
    }

    @Test
    void a_letter_arrives_as_text_and_html_and_its_words_are_forgotten_here() throws Exception {
        try (var server = MailServer.start()) {
            var outbox = outbox(server.smtp(), table());
            var id = outbox.queue("test", reader, null);
            outbox.deliver();
            outbox.deliver();

            assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Hej på dig");
                assertThat(mail.getContentType()).startsWith("multipart/alternative");
                assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@localhost>");
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
                assertThat(mail.getHeader("List-Unsubscribe", ","))
                        .startsWith("<http")
                        .endsWith("/unsubscribe/x>");
                assertThat(mail.getHeader("List-Id")).isNotEmpty();
            });
            assertThat(desk.require(cast.actor(Cast.EVA), id)).satisfies(sent -> {
                assertThat(sent.state()).isEqualTo(LetterState.SENT);
                assertThat(sent.words()).isNull();
                assertThat(sent.title()).isNull();
            });
        }
    }

    @Test
    void nothing_arrives_twice_after_a_crash_between_sending_and_marking() {
        try (var server = MailServer.start()) {
            var id = outbox(server.smtp(), table()).queue("test", reader, null);
            assertThatThrownBy(() ->
                            outbox(server.smtp(), dyingAt(LetterState.SENT)).deliver())
                    .isInstanceOf(Crash.class);
            assertThat(server.lettersTo(address)).hasSize(1);

            afterARestart(outbox(server.smtp(), table()));

            assertThat(server.lettersTo(address)).hasSize(1);
            assertThat(state(id)).isEqualTo(LetterState.UNCERTAIN);
        }
    }

    @Test
    void nothing_is_lost_in_a_crash_before_the_server_had_the_whole_letter() {
        try (var server = MailServer.start()) {
            var id = outbox(server.smtp(), table()).queue("test", reader, null);
            assertThatThrownBy(() ->
                            outbox(server.smtp(), dyingAt(LetterState.HANDED)).deliver())
                    .isInstanceOf(Crash.class);
            assertThat(server.lettersTo(address)).isEmpty();

            afterARestart(outbox(server.smtp(), table()));

            assertThat(server.lettersTo(address)).hasSize(1);
            assertThat(state(id)).isEqualTo(LetterState.SENT);
        }
    }

    @Test
    void a_letter_whose_taking_the_server_never_confirmed_waits_for_an_administrator() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Fault.SILENT_AFTER_THE_DOT)) {
            var outbox = outbox(server.address(), table());
            var id = outbox.queue("test", reader, null);
            outbox.deliver();
            afterARestart(outbox);

            assertThat(server.taken()).isEqualTo(1);
            assertThat(state(id)).isEqualTo(LetterState.UNCERTAIN);

            desk.sendAgain(cast.actor(Cast.EVA), id);
            outbox.deliver();
            assertThat(server.taken()).isEqualTo(2);
        }
    }

    @Test
    void letters_wait_for_a_server_that_is_away_and_go_when_it_is_back() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var outbox = outbox(URI.create("smtp://127.0.0.1:" + port), table());
        var id = outbox.queue("test", reader, null);
        outbox.deliver();
        assertThat(state(id)).isEqualTo(LetterState.QUEUED);
        assertThat(desk.outage(cast.actor(Cast.EVA))).get().satisfies(outage -> {
            assertThat(outage.waiting()).isEqualTo(1);
            assertThat(outage.reason()).contains("refused");
        });

        try (var server = MailServer.startAt(port)) {
            outbox.deliver();
            assertThat(server.lettersTo(address)).hasSize(1);
        }
        assertThat(desk.outage(cast.actor(Cast.EVA))).isEmpty();
    }

    @Test
    void an_address_that_does_not_exist_is_given_up_and_a_busy_server_is_asked_again_later() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Fault.UNKNOWN_ADDRESS)) {
            var outbox = outbox(server.address(), table());
            var id = outbox.queue("test", reader, null);
            outbox.deliver();
            assertThat(state(id)).isEqualTo(LetterState.REFUSED);
            assertThat(desk.require(cast.actor(Cast.EVA), id).trouble()).contains("no such mailbox");
        }
        try (var server = new FakeSmtp(FakeSmtp.Fault.BUSY)) {
            var outbox = outbox(server.address(), table());
            var id = outbox.queue("test", reader, null);
            outbox.deliver();
            outbox.deliver();
            assertThat(desk.require(cast.actor(Cast.EVA), id)).satisfies(each -> {
                assertThat(each.state()).isEqualTo(LetterState.QUEUED);
                assertThat(each.attempts()).isEqualTo(1);
            });
            afterARestart(outbox);
            assertThat(desk.require(cast.actor(Cast.EVA), id).attempts()).isEqualTo(2);
        }
    }

    @Test
    void without_a_server_administrators_read_the_letters_and_nobody_else_does() {
        var outbox = outbox(null, table());
        var id = outbox.queue("test", reader, null);
        outbox.deliver();

        var kept = desk.require(cast.actor(Cast.EVA), id);
        assertThat(kept.state()).isEqualTo(LetterState.KEPT);
        assertThat(kept.words()).isEqualTo("Ord för ord");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> desk.require(cast.actor(Cast.BJORN), id));
    }

    @Test
    void programs_of_administrators_read_the_letter_as_its_reader_would_and_how_the_server_is() {
        var outbox = outbox(null, table());
        var id = outbox.queue("test", reader, null);
        outbox.deliver();
        program.getBean(OutageTable.class).begin(time.instant(), "Connection refused");

        assertThat(mvc.get().uri("/api/v1/mail/" + id).with(cast.api(Cast.EVA)))
                .bodyJson()
                .hasPathSatisfying("$.html", html -> assertThat(html).isEqualTo("<p>Ord för ord</p>"))
                .hasPathSatisfying("$.letter.words", words -> assertThat(words).isEqualTo("Ord för ord"));
        assertThat(mvc.get().uri("/api/v1/mail/server").with(cast.api(Cast.EVA)))
                .bodyJson()
                .hasPathSatisfying("$.hasServer", has -> assertThat(has).isEqualTo(false))
                .hasPathSatisfying(
                        "$.outage.reason", reason -> assertThat(reason).isEqualTo("Connection refused"));
    }

    @Test
    void the_outbox_costs_the_same_however_many_letters_there_are() {
        var outbox = outbox(null, table());
        outbox.queue("test", reader, null);
        outbox.deliver();
        lookAtTheOutbox();
        var few = Statements.during(this::lookAtTheOutbox);
        for (var i = 0; i < 20; i++) {
            outbox.queue("test", reader, null);
        }
        outbox.deliver();

        assertThat(Statements.during(this::lookAtTheOutbox)).isEqualTo(few);
    }

    private void lookAtTheOutbox() {
        assertThat(mvc.get().uri("/admin/mail").with(cast.as(Cast.EVA))).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/mail").with(cast.api(Cast.EVA))).hasStatusOk();
    }

    @Test
    void a_letter_with_nothing_left_to_say_is_not_sent() {
        try (var server = MailServer.start()) {
            var outbox = outbox(server.smtp(), table());
            var id = outbox.queue("test", reader, null);
            letter = Optional.empty();
            outbox.deliver();

            assertThat(server.lettersTo(address)).isEmpty();
            assertThat(state(id)).isEqualTo(LetterState.DROPPED);
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> desk.sendAgain(cast.actor(Cast.EVA), id));
        }
    }

    @Test
    void a_letter_that_can_be_answered_says_where_and_only_that_address_leads_back_to_it() throws Exception {
        try (var server = MailServer.start()) {
            var mailbox = new MailSettings.Imap(URI.create("imap://localhost"), "svar@lindviken.se");
            var replies = new ReplyAddresses(mailbox, program.getBean(Signatures.class));
            var letters = new MimeLetters(
                    program.getBean(MailSettings.class), program.getBean(Settings.class), replies, time, "Lindviken");
            var outbox = through(new Postman(server.smtp(), letters), table());
            letter = Optional.of(new Letter("Hej", "Ord", "<p>Ord</p>", UUID.randomUUID(), true, null, null, null));
            var id = outbox.queue("test", reader, null);
            outbox.deliver();

            assertThat(server.lettersTo(address)).singleElement().satisfies(mail -> {
                assertThat(mail.getReplyTo()).hasSize(1);
                var to = ((InternetAddress) mail.getReplyTo()[0]).getAddress();
                assertThat(to).startsWith("svar+").endsWith("@lindviken.se");
                assertThat(replies.letter(to)).contains(id);
            });
        }
    }

    @Test
    void a_letter_that_cannot_be_written_holds_up_no_other_and_is_given_up_in_the_end() {
        try (var server = MailServer.start()) {
            var outbox = outbox(server.smtp(), table());
            var broken = outbox.queue("test", reader, null);
            var fine = outbox.queue("test", reader, null);
            unwritable = broken;
            outbox.deliver();
            assertThat(server.lettersTo(address)).hasSize(1);
            assertThat(state(fine)).isEqualTo(LetterState.SENT);
            assertThat(state(broken)).isEqualTo(LetterState.QUEUED);

            for (var i = 1; i < 20; i++) {
                time.at(time.instant().plus(Duration.ofHours(7L * i)), outbox::deliver);
            }
            assertThat(desk.require(cast.actor(Cast.EVA), broken)).satisfies(each -> {
                assertThat(each.state()).isEqualTo(LetterState.FAILED);
                assertThat(each.attempts()).isEqualTo(12);
                assertThat(each.trouble()).isEqualTo("IllegalStateException");
            });

            unwritable = null;
            desk.sendAgain(cast.actor(Cast.EVA), broken);
            outbox.deliver();
            assertThat(state(broken)).isEqualTo(LetterState.SENT);
        }
    }

    @Test
    void a_letter_at_which_the_program_dies_each_time_is_given_up() {
        try (var server = MailServer.start()) {
            var id = outbox(server.smtp(), table()).queue("test", reader, null);
            for (var i = 0; i < 14; i++) {
                time.at(time.instant().plus(Duration.ofMinutes(11L * i)), () -> {
                    try {
                        outbox(server.smtp(), dyingAt(LetterState.HANDED)).deliver();
                    } catch (Crash e) {
                        assertThat(e).isNotNull();
                    }
                });
            }
            assertThat(state(id)).isEqualTo(LetterState.FAILED);
        }
    }

    private LetterState state(UUID id) {
        return desk.require(cast.actor(Cast.EVA), id).state();
    }

    private void afterARestart(Outbox outbox) {
        time.at(time.instant().plus(Duration.ofMinutes(11)), outbox::deliver);
    }

    private OutboxTable table() {
        return program.getBean(OutboxTable.class);
    }

    private Outbox outbox(@Nullable URI server, OutboxTable table) {
        return through(new Postman(server, program.getBean(MimeLetters.class)), table);
    }

    private Outbox through(Postman postman, OutboxTable table) {
        return new Outbox(
                table,
                program.getBean(OutageTable.class),
                program.getBean(Recipients.class),
                postman,
                List.of(source()),
                time);
    }

    private LetterSource source() {
        return new LetterSource() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Optional<Letter> write(UUID message, Recipient reader) {
                if (message.equals(unwritable)) {
                    throw new IllegalStateException("broken");
                }
                return letter;
            }
        };
    }

    private OutboxTable dyingAt(LetterState moment) {
        return new OutboxTable(jdbc) {
            @Override
            void change(UUID id, LetterState state, @Nullable String trouble, Instant now) {
                if (state == moment) {
                    throw new Crash();
                }
                super.change(id, state, trouble, now);
            }
        };
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }
}
