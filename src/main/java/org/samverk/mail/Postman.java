package org.samverk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows the mail server.
@Component
class Postman {
    private static final String TIMEOUT = "20000";
    private final @Nullable URI server;
    private final MimeLetters letters;

    @org.springframework.beans.factory.annotation.Autowired
    Postman(MailSettings settings, MimeLetters letters) {
        this(settings.smtp().url(), letters);
    }

    Postman(@Nullable URI server, MimeLetters letters) {
        this.server = server;
        this.letters = letters;
    }

    /// Whether there is a server to give letters to.
    boolean hasServer() {
        return server != null;
    }

    /// One visit to the server, for any number of letters.
    Visit visit() throws ServerAwayException {
        if (server == null) {
            throw new IllegalStateException("no mail server is set");
        }
        var scheme = server.getScheme().equals("smtps") ? "smtps" : "smtp";
        var session = Session.getInstance(properties(scheme));
        var connection = new SmtpConnection(session, scheme);
        try {
            connection.connect(server.getHost(), server.getPort(), user(server, 0), user(server, 1));
        } catch (MessagingException e) {
            throw new ServerAwayException(e);
        }
        return new Visit(session, connection);
    }

    /// A connection that is open until it is closed.
    final class Visit implements AutoCloseable {
        private final Session session;
        private final SmtpConnection connection;

        private Visit(Session session, SmtpConnection connection) {
            this.session = session;
            this.connection = connection;
        }

        /// @param onHanding called right before the server can take the letter as complete
        Delivery deliver(QueuedLetter queued, Letter letter, Recipient to, Runnable onHanding) {
            try {
                return connection.deliver(letters.make(session, queued, letter, to), onHanding);
            } catch (MessagingException e) {
                return new Delivery.Refused(ServerAwayException.reason(e));
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (MessagingException e) {
                // The letters are settled; how the server says farewell changes nothing.
            }
        }
    }

    private static Properties properties(String scheme) {
        var prefix = "mail." + scheme + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    /// The user (0) or the password (1) of an address, null when it has none.
    static @Nullable String user(URI address, int part) {
        var info = address.getRawUserInfo();
        var parts = info == null ? new String[0] : info.split(":", 2);
        return parts.length > part ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }
}
