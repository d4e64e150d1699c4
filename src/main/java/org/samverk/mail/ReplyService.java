package org.samverk.mail;

import org.springframework.stereotype.Component;

/// Whether letters can be answered here.
@Component
public class ReplyService {
    private final MailSettings settings;

    ReplyService(MailSettings settings) {
        this.settings = settings;
    }

    public boolean isPossible() {
        return settings.imap().takesAnswers();
    }
}
