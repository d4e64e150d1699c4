package org.samverk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// Reads letters as the world writes them: nothing in them can be relied on.
final class IncomingLetters {
    private static final Pattern ABSENT =
            Pattern.compile("(?i)^(automatiskt svar|autosvar|frånvaro|automatic reply|out of office|auto:).*");
    private static final Pattern ROBOT = Pattern.compile("(?i)^(mailer-daemon|postmaster|no-?reply|bounce).*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()]{1,64}@[^\\s<>,;:\"()]{1,190}");

    private IncomingLetters() {}

    /// @throws MessagingException when it is no letter at all
    static IncomingLetter read(MimeMessage message) throws MessagingException {
        var id = first(message, "Message-ID");
        var from = from(message);
        var title = decoded(first(message, "Subject"));
        return new IncomingLetter(
                Sha256.of(id.isEmpty() ? String.join("\n", allHeaders(message)) : id)
                        .toString(),
                id.length() > 900 || id.contains("\n") ? "" : id,
                from,
                recipients(message),
                title,
                isAutomatic(message, from, title),
                first(message, "Authentication-Results")
                        .toLowerCase(Locale.ROOT)
                        .contains("dmarc=fail"),
                LetterText.of(message));
    }

    private static String from(MimeMessage message) {
        try {
            var from = message.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress address
                    ? String.valueOf(address.getAddress()).strip().toLowerCase(Locale.ROOT)
                    : "";
        } catch (MessagingException e) {
            return "";
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var found = new ArrayList<String>();
        for (var header : List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")) {
            var values = message.getHeader(header, ",");
            if (values != null) {
                ADDRESS.matcher(values).results().limit(100).forEach(match -> found.add(match.group()));
            }
        }
        return found;
    }

    /// RFC 3834, section 2, and what was usual before it.
    private static boolean isAutomatic(MimeMessage message, String from, String title) throws MessagingException {
        var submitted = first(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
        var precedence = first(message, "Precedence").toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || Stream.of("bulk", "junk", "list", "auto_reply").anyMatch(precedence::contains)
                || Stream.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Loop")
                        .anyMatch(header -> has(message, header))
                || first(message, "Return-Path").strip().equals("<>")
                || first(message, "Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || ROBOT.matcher(from).matches()
                || ABSENT.matcher(title).matches();
    }

    private static boolean has(MimeMessage message, String header) {
        try {
            return message.getHeader(header) != null;
        } catch (MessagingException e) {
            return false;
        }
    }

    private static String first(MimeMessage message, String header) throws MessagingException {
        @Nullable String value = message.getHeader(header, null);
        return value == null ? "" : value.strip();
    }

    private static List<String> allHeaders(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaderLines());
    }

    private static String decoded(String value) {
        try {
            var text = MimeUtility.decodeText(MimeUtility.unfold(value))
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            return text.length() > 300 ? text.substring(0, 300) : text;
        } catch (UnsupportedEncodingException e) {
            return "";
        }
    }
}
