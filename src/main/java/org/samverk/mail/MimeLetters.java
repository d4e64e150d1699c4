package org.samverk.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.UUID;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts a letter into the form that mail has: text and HTML, and the headers that let programs treat it well.
@Component
class MimeLetters {
    private final MailSettings settings;
    private final Settings program;
    private final ReplyAddresses replies;
    private final TimeSource time;
    private final String sender;

    MimeLetters(
            MailSettings settings,
            Settings program,
            ReplyAddresses replies,
            TimeSource time,
            @Value("${samverk.organisation:}") String organisation) {
        this.settings = settings;
        this.program = program;
        this.replies = replies;
        this.time = time;
        this.sender = organisation.isBlank() ? "Samverk" : "Samverk – " + organisation;
    }

    /// The key of the letter is in its Message-ID, so that it is the same letter however often it is tried.
    MimeMessage make(Session session, QueuedLetter queued, Letter letter, Recipient to) throws MessagingException {
        var message = new LetterMessage(session, "<" + queued.id() + "@" + domain() + ">");
        try {
            message.setFrom(new InternetAddress(settings.smtp().from(), sender, "UTF-8"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.address(), to.name(), "UTF-8"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
        message.setSubject(letter.title(), "UTF-8");
        message.setSentDate(Date.from(time.instant()));
        message.setContent(body(letter));
        thread(message, letter);
        unsubscribe(message, letter);
        if (letter.answerable() && letter.thread() != null) {
            replies.address(queued.id()).ifPresent(address -> replyTo(message, address));
        }
        message.saveChanges();
        return message;
    }

    /// The plain text first, the richer one last (RFC 2046, 5.1.4).
    private static MimeMultipart body(Letter letter) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(letter.words(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", words, html);
    }

    /// Nobody answers it by machine (RFC 3834); letters about one thing hang together under a letter that never was.
    private void thread(MimeMessage message, Letter letter) throws MessagingException {
        message.setHeader("Auto-Submitted", letter.inAnswerTo() == null ? "auto-generated" : "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
        var before = letter.inAnswerTo() != null ? letter.inAnswerTo() : root(letter.thread());
        if (!before.isEmpty()) {
            message.setHeader("In-Reply-To", before);
            message.setHeader("References", before);
        }
    }

    private String root(@org.jspecify.annotations.Nullable UUID thread) {
        return thread == null ? "" : "<thread-" + thread + "@" + domain() + ">";
    }

    /// RFC 2919, RFC 2369 and, for one click, RFC 8058.
    private void unsubscribe(MimeMessage message, Letter letter) throws MessagingException {
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Id", "Samverk <notifications." + domain() + ">");
            message.setHeader("List-Unsubscribe", "<" + program.baseUrl() + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static void replyTo(MimeMessage message, String address) {
        try {
            message.setReplyTo(InternetAddress.parse(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(address, e);
        }
    }

    private String domain() {
        return settings.smtp().domain();
    }

    private static final class LetterMessage extends MimeMessage {
        private final String id;

        LetterMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
