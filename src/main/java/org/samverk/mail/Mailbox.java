package org.samverk.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Looks for answers in the mailbox. A letter is marked as seen when it has been settled; one that comes twice after a
/// crash is recognised by the [Inbox].
@Service
class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int A_RUN = 200;
    private final @Nullable URI server;
    private final Inbox inbox;
    private volatile boolean away;

    @Autowired
    Mailbox(MailSettings settings, Inbox inbox) {
        this(settings.imap().takesAnswers() ? settings.imap().url() : null, inbox);
    }

    Mailbox(@Nullable URI server, Inbox inbox) {
        this.server = server;
        this.inbox = inbox;
    }

    /// Reads what is new. When the mailbox does not answer, the next look finds it.
    void look() {
        if (server == null) {
            return;
        }
        try {
            read(server);
            away = false;
        } catch (MessagingException e) {
            if (!away) {
                LOG.warn("The mailbox for answers does not answer ({})", ServerAwayException.reason(e));
            }
            away = true;
        }
    }

    private void read(URI address) throws MessagingException {
        var scheme = address.getScheme().equals("imaps") ? "imaps" : "imap";
        try (var store = Session.getInstance(properties(scheme)).getStore(scheme)) {
            store.connect(address.getHost(), address.getPort(), Postman.user(address, 0), Postman.user(address, 1));
            var path = Objects.requireNonNullElse(address.getPath(), "").replaceFirst("^/", "");
            try (var folder = store.getFolder(path.isEmpty() ? "INBOX" : path)) {
                folder.open(Folder.READ_WRITE);
                var fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                Stream.of(fresh).limit(A_RUN).forEach(this::settle);
            }
        }
    }

    /// What nobody can read is marked as seen too: it would never become readable.
    private void settle(Message message) {
        try {
            inbox.receive(IncomingLetters.read((MimeMessage) message));
        } catch (MessagingException e) {
            LOG.warn("A letter in the mailbox cannot be read ({})", ServerAwayException.reason(e));
        }
        try {
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException e) {
            LOG.warn("A letter in the mailbox cannot be marked as seen ({})", ServerAwayException.reason(e));
        }
    }

    private static Properties properties(String scheme) {
        var prefix = "mail." + scheme + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", "20000");
        properties.setProperty(prefix + "timeout", "20000");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty("mail.mime.ignoreunknownencoding", "true");
        return properties;
    }
}
