package org.samverk.mail;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The address that answers to one letter go to: `svar+<letter, signed>@domain`. Written in letters of one case and
/// digits (RFC 4648, base 32), since some programs change the case; 52 of the 64 characters that the part before the @
/// may have (RFC 5321, 4.5.3.1.1).
@Component
class ReplyAddresses {
    private static final String PURPOSE = "reply";
    private static final int TOKEN = 52;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private final MailSettings.Imap mailbox;
    private final Signatures signatures;

    @Autowired
    ReplyAddresses(MailSettings settings, Signatures signatures) {
        this(settings.imap(), signatures);
    }

    ReplyAddresses(MailSettings.Imap mailbox, Signatures signatures) {
        this.mailbox = mailbox;
        this.signatures = signatures;
    }

    /// @return empty when nothing can be received
    Optional<String> address(UUID letter) {
        var address = mailbox.address();
        if (!mailbox.takesAnswers() || address == null) {
            return Optional.empty();
        }
        var at = address.lastIndexOf('@');
        return Optional.of(address.substring(0, at) + "+" + token(letter) + address.substring(at));
    }

    /// @return the letter that somebody answers who writes to this address; empty when we never gave it away
    Optional<UUID> letter(String address) {
        var at = address.lastIndexOf('@');
        var plus = address.indexOf('+');
        if (plus < 0 || at - plus - 1 != TOKEN) {
            return Optional.empty();
        }
        return decode(address.substring(plus + 1, at).toLowerCase(Locale.ROOT))
                .flatMap(signed -> signatures.verify(PURPOSE, signed))
                .filter(content -> content.length == 16)
                .map(content -> {
                    var bytes = ByteBuffer.wrap(content);
                    return new UUID(bytes.getLong(), bytes.getLong());
                });
    }

    private String token(UUID letter) {
        var key = ByteBuffer.allocate(16)
                .putLong(letter.getMostSignificantBits())
                .putLong(letter.getLeastSignificantBits())
                .array();
        return encode(signatures.sign(PURPOSE, key));
    }

    private static String encode(byte[] bytes) {
        var text = new StringBuilder();
        long buffer = 0;
        var bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << 8) | (each & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(DIGITS.charAt((int) (buffer >> (bits - 5)) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(DIGITS.charAt((int) (buffer << (5 - bits)) & 31)).toString();
    }

    private static Optional<byte[]> decode(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        long buffer = 0;
        var bits = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            buffer = (buffer << 5) | digit;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return Optional.of(bytes.array());
    }
}
