package org.samverk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Writing;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Lisa answers a letter about Rolf's post in a secret group, with ten programs.
@SamverkTest
class RepliesTests {
    private static final Session SESSION = Session.getInstance(new Properties());

    @Autowired
    ListableBeanFactory program;

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
    OutboxTable outbox;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    MailSettings.Imap mailbox = new MailSettings.Imap(URI.create("imap://localhost"), "svar@lindviken.se");
    Inbox inbox;
    Actor rolf;
    Actor lisa;
    String lisasAddress;
    Group group;
    Post post;
    String to;

    @BeforeEach
    void lisa_has_got_a_letter() {
        jdbc.sql("delete from mail.received").update();
        jdbc.sql("delete from mail.message").update();
        inbox = inbox();
        rolf = cast.newcomer("Rolf Skriver");
        lisasAddress = address();
        lisa = cast.actor(people.create(
                Actor.SYSTEM,
                new NewPerson(
                        "p" + lisasAddress.substring(0, 12),
                        "Lisa Läser",
                        false,
                        "",
                        null,
                        lisasAddress,
                        null,
                        Set.of())));
        group = groups.create(rolf, new GroupFields("Hemlig grupp", "", Visibility.SECRET.code()));
        members.add(rolf, group.id(), lisa.requirePerson());
        post = posts.post(rolf, group.id(), writing.markdown(rolf, "Schemat för våren"));
        var letter = outbox.insert("conversation", lisa.requirePerson(), post.id(), Instant.now());
        to = new ReplyAddresses(mailbox, program.getBean(Signatures.class))
                .address(letter)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outlook-desktop-sv | Hej Rolf,¶¶Torsdagen går bra för mig, men då behöver vi flytta kapprummet till fredagen – annars krockar det med städningen.¶¶Jag ringer dig i morgon.
            outlook-web-sv     | Torsdagen går bra.¶¶Vi behöver:¶- en vikarie¶- nycklar till slöjdsalen
            gmail-web-sv       | Torsdagen går bra! 👍¶¶Men vem tar *matsalen*?
            gmail-web-en       | Thursday works for me, but then the cloakroom has to move to Friday, since the cleaners come on Thursday afternoon.
            apple-mail-sv      | Torsdagen går bra.
            iphone-sv          | Torsdagen går bra. Jag har brukarbesök till 14, efter det kan jag ta det
            thunderbird-sv     | Torsdagen går bra för mig, men då behöver vi flytta kapprummet till fredagen eftersom städningen kommer på torsdagar.¶¶Vad säger ni?
            samsung-sv         | Torsdagen går bra
            outlook-ios-en     | Thursday is fine. Who unlocks the gym?
            mutt               | Torsdagen går bra.
            """)
    void what_was_written_is_found_in_the_letters_of_ten_programs(String file, String expected) throws Exception {
        var letter = IncomingLetters.read(message(file));

        assertThat(letter.text()).isEqualTo(expected.replace('¶', '\n'));
        assertThat(inbox.receive(letter)).isEqualTo(Verdict.TAKEN);
        assertThat(said()).hasSize(1);
        assertThat(said().getFirst()).startsWith(expected.substring(0, 8).replace('¶', '\n'));
    }

    @Test
    void an_answer_to_a_letter_about_a_comment_stands_in_its_thread_and_alone_when_that_was_taken_back()
            throws Exception {
        var asked = conversations.comment(rolf, post.id(), writing.markdown(rolf, "Vem kommer?"));
        var letter = outbox.insert("conversation", lisa.requirePerson(), post.id(), Instant.now());
        outbox.answers(letter, asked.id());
        to = new ReplyAddresses(mailbox, program.getBean(Signatures.class))
                .address(letter)
                .orElseThrow();

        assertThat(receive("mutt", same())).isEqualTo(Verdict.TAKEN);
        var thread = conversations.of(rolf, post.id()).threads().getFirst();
        assertThat(thread.answers())
                .extracting(answer -> answer.comment().content().plainText())
                .containsExactly("Torsdagen går bra.");

        conversations.delete(rolf, asked.id());
        assertThat(receive("mutt", text -> text.replace("GA4242", "GA4243"))).isEqualTo(Verdict.TAKEN);
        assertThat(said()).hasSize(2);
    }

    @Test
    void the_same_letter_counts_once() throws Exception {
        assertThat(receive("mutt", same())).isEqualTo(Verdict.TAKEN);
        assertThat(receive("mutt", same())).isEqualTo(Verdict.REPEATED);
        assertThat(said()).hasSize(1);
    }

    @Test
    void who_got_the_letter_forwarded_cannot_answer_in_anothers_name() throws Exception {
        var other = address();
        people.create(
                Actor.SYSTEM,
                new NewPerson("q" + other.substring(0, 12), "Olga Test", false, "", null, other, null, Set.of()));

        assertThat(receive("mutt", text -> text.replace(lisasAddress, other))).isEqualTo(Verdict.NOT_YOURS);
        assertThat(receive("apple-mail-sv", text -> text.replace(lisasAddress, "mallory@example.org")))
                .isEqualTo(Verdict.NOT_YOURS);
        assertThat(said()).isEmpty();
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void an_address_that_was_changed_or_made_up_leads_nowhere_and_is_not_answered() throws Exception {
        var changed = (to.charAt(5) == 'a' ? "svar+b" : "svar+a") + to.substring(6);

        assertThat(receive("mutt", text -> text.replace(to, changed))).isEqualTo(Verdict.STRAY);
        assertThat(receive("apple-mail-sv", text -> text.replace(to, "svar@lindviken.se")))
                .isEqualTo(Verdict.STRAY);
        assertThat(refusals()).isZero();
    }

    @Test
    void who_lost_access_is_told_so_and_nothing_is_said() throws Exception {
        members.remove(rolf, group.id(), lisa.requirePerson());

        assertThat(receive("mutt", same())).isEqualTo(Verdict.GONE);
        assertThat(said()).isEmpty();
        assertThat(refusals()).isEqualTo(1);
        try (var server = MailServer.start()) {
            server.outbox(program).deliver();
            assertThat(server.lettersTo(lisasAddress)).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Ditt svar kom inte med i Samverk");
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
                assertThat(mail.getHeader("In-Reply-To")).containsExactly("<20261124095019.GA4242@lindviken.se>");
                assertThat(GreenMailUtil.getBody(mail)).doesNotContain("Torsdagen");
            });
        }
    }

    @Test
    void no_program_is_answered() throws Exception {
        for (var header : List.of(
                "Auto-Submitted: auto-replied", "Precedence: bulk", "Return-Path: <>", "List-Id: <x.example.org>")) {
            assertThat(receive("mutt", text -> header + "\r\n" + text.replace("GA4242", "X" + header.hashCode())))
                    .isEqualTo(Verdict.AUTOMATIC);
        }
        assertThat(refusals()).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void nothing_but_a_quote_is_an_empty_answer() throws Exception {
        assertThat(receive("mutt", text -> text.replace("Torsdagen g\u00e5r bra.", "")))
                .isEqualTo(Verdict.EMPTY);
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void the_mailbox_is_read_over_imap_and_each_letter_once() throws Exception {
        try (var server = MailServer.start()) {
            var address = server.imap("svar@lindviken.se", "hemligt");
            server.greenMail()
                    .getUserManager()
                    .getUserByEmail("svar@lindviken.se")
                    .deliver(message("thunderbird-sv"));
            var box = new Mailbox(address, inbox);
            box.look();
            box.look();
        }
        assertThat(said()).hasSize(1);
    }

    @Test
    void no_letter_of_the_world_breaks_the_reading() throws Exception {
        var found = new PathMatchingResourcePatternResolver();
        var letters = new ArrayList<Resource>();
        letters.addAll(List.of(found.getResources("classpath*:testmsgs/*.msg")));
        letters.addAll(List.of(found.getResources("classpath*:mimetools-testmsgs/*.msg")));
        assertThat(letters).hasSizeGreaterThan(70);
        for (var letter : letters) {
            try (var bytes = letter.getInputStream()) {
                var read = read(new MimeMessage(SESSION, bytes));
                assertThat(read).as(String.valueOf(letter.getFilename())).isNotNull();
                inbox.receive(read);
            }
        }
        assertThat(said()).isEmpty();
    }

    /// As the mailbox does: what is no letter is left alone.
    private static IncomingLetter read(MimeMessage message) {
        try {
            return IncomingLetters.read(message);
        } catch (MessagingException e) {
            return new IncomingLetter(UUID.randomUUID().toString(), "", "", List.of(), "", false, false, "");
        }
    }

    private Verdict receive(String file, UnaryOperator<String> change) throws Exception {
        var bytes = change.apply(source(file)).getBytes(StandardCharsets.ISO_8859_1);
        return inbox.receive(IncomingLetters.read(new MimeMessage(SESSION, new ByteArrayInputStream(bytes))));
    }

    private MimeMessage message(String file) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(source(file).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private String source(String file) throws IOException {
        try (var bytes = RepliesTests.class.getResourceAsStream("/mail/" + file + ".eml")) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("svar+TOKEN@lindviken.se", to)
                    .replace("FROM", lisasAddress);
        }
    }

    private static UnaryOperator<String> same() {
        return UnaryOperator.identity();
    }

    private List<String> said() {
        return conversations.of(rolf, post.id()).threads().stream()
                .map(thread -> thread.first().comment().content().plainText())
                .toList();
    }

    private int refusals() {
        return jdbc.sql("select count(*) from mail.message where source = 'refusal'")
                .query(Integer.class)
                .single();
    }

    private static String address() {
        return UUID.randomUUID().toString().substring(0, 13) + "@lindviken.se";
    }

    private Inbox inbox() {
        return new Inbox(
                program.getBean(ReceivedTable.class),
                new ReplyAddresses(mailbox, program.getBean(Signatures.class)),
                program.getBean(Recipients.class),
                program.getBean(Principals.class),
                program.getBean(Outbox.class),
                program.getBeanProvider(ReplyReceiver.class).stream().toList(),
                program.getBean(TransactionTemplate.class));
    }
}
