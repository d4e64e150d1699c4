package org.samverk.mail.web;

import org.samverk.mail.OutboxLetter;

public record OutboxLetterPage(OutboxLetter letter) {
    public String path() {
        return "/admin/mail/" + letter.id();
    }
}
