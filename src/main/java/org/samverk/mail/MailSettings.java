package org.samverk.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about mail: `SAMVERK_SMTP_URL`, `SAMVERK_SMTP_FROM`, `SAMVERK_IMAP_URL`,
/// `SAMVERK_IMAP_ADDRESS`.
///
/// @param smtp the server that takes our letters; without its `url` they stay in the outbox
/// @param imap the mailbox in which answers arrive; without its `url` letters cannot be answered
@ConfigurationProperties("samverk")
public record MailSettings(
        @DefaultValue Smtp smtp, @DefaultValue Imap imap) {
    /// @param url  `smtp://user:password@host:587` (encrypted when the server can) or `smtps://…`
    /// @param from the address that letters come from
    public record Smtp(
            @Nullable URI url,
            @DefaultValue("samverk@localhost") String from) {
        String domain() {
            return from.substring(from.lastIndexOf('@') + 1);
        }
    }

    /// @param url     `imaps://user:password@host/INBOX`
    /// @param address the mailbox's own address, which takes `name+anything@domain` too (RFC 5233)
    public record Imap(@Nullable URI url, @Nullable String address) {
        boolean takesAnswers() {
            return url != null && address != null;
        }
    }
}
