package org.samverk.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/// A real mail server for tests, and the program's outbox in front of it.
public final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(ServerSetup... setups) {
        server = new GreenMail(setups);
        server.start();
    }

    public static MailServer start() {
        return new MailServer(ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort());
    }

    static MailServer startAt(int port) {
        return new MailServer(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
    }

    public URI smtp() {
        return URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    URI imap(String user, String password) {
        server.setUser(user, user, password);
        return URI.create("imap://" + user.replace("@", "%40") + ":" + password + "@127.0.0.1:"
                + server.getImap().getPort() + "/INBOX");
    }

    GreenMail greenMail() {
        return server;
    }

    /// The program's outbox, which sends to this server.
    public Outbox outbox(BeanFactory program) {
        return outbox(program, smtp(), program.getBean(OutboxTable.class));
    }

    static Outbox outbox(BeanFactory program, URI server, OutboxTable table) {
        return new Outbox(
                table,
                program.getBean(OutageTable.class),
                program.getBean(Recipients.class),
                new Postman(server, program.getBean(MimeLetters.class)),
                program.getBeanProvider(LetterSource.class).stream().toList(),
                program.getBean(org.samverk.kernel.TimeSource.class));
    }

    /// What has arrived for somebody.
    public List<MimeMessage> lettersTo(String address) {
        return letters().filter(letter -> isTo(letter, address)).toList();
    }

    /// Everything that has arrived.
    public Stream<MimeMessage> letters() {
        return Stream.of(server.getReceivedMessages());
    }

    public static String header(MimeMessage letter, String name) {
        try {
            return String.join(" ", letter.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getHeader("To", ",").contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
