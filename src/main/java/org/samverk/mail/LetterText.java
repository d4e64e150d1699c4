package org.samverk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds what was written in a letter: the plain text where there is one, else the words of the HTML.
final class LetterText {
    /// More than any comment may have, quotes included.
    private static final int BYTES = 400_000;

    private static final int DEPTH = 8;
    private static final int PARTS = 50;

    private LetterText() {}

    /// @return what was written, without quotes and signature; empty when there is none
    static String of(MimeMessage message) {
        try {
            return written(message);
        } catch (MessagingException | IOException e) {
            // An encoding that nobody knows, or a letter that breaks off.
            return "";
        }
    }

    private static String written(MimeMessage message) throws MessagingException, IOException {
        var plain = find(message, "text/plain", DEPTH).map(QuotedText::cut).orElse("");
        if (!plain.isBlank()) {
            return plain;
        }
        return find(message, "text/html", DEPTH)
                .map(HtmlWords::of)
                .map(QuotedText::cut)
                .orElse("");
    }

    private static Optional<String> find(Part part, String type, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(words(part));
        }
        if (depth == 0 || !part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (var i = 0; i < Math.min(parts.getCount(), PARTS); i++) {
            var found = find(parts.getBodyPart(i), type, depth - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// In the character set that the part names; one that nobody knows is taken for that of Windows.
    private static String words(Part part) throws MessagingException, IOException {
        try (var bytes = part.getInputStream()) {
            var text = new String(bytes.readNBytes(BYTES), charset(part.getContentType()));
            return isFlowed(part.getContentType()) ? flowed(text) : text;
        }
    }

    private static Charset charset(String type) {
        try {
            var name = new ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name.strip()));
        } catch (ParseException | IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static boolean isFlowed(String type) {
        try {
            return "flowed".equalsIgnoreCase(new ContentType(type).getParameter("format"));
        } catch (ParseException e) {
            return false;
        }
    }

    /// A line that ends with a space goes on in the next one (RFC 3676), but for the line before a signature.
    private static String flowed(String text) {
        return text.replace("\r\n", "\n").replaceAll("(?m)(?<!^--) \\n(?![>\\n])", " ");
    }
}
