package org.samverk.notifications.web;

import org.samverk.notifications.Subscriptions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Ending letters. Whoever has the letter may, signed in or not; a mail program posts (RFC 8058), a person looks first:
/// programs that look at every link of a letter end nothing.
@Controller
class UnsubscribeController {
    private static final String TEMPLATE = "notifications/unsubscribe";
    private final Subscriptions subscriptions;

    UnsubscribeController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping("/unsubscribe/{token}")
    View ask(@PathVariable String token) {
        return show(token, UnsubscribePage.State.ASKED);
    }

    @PostMapping("/unsubscribe/{token}")
    View end(@PathVariable String token) {
        subscriptions.end(token);
        return show(token, UnsubscribePage.State.ENDED);
    }

    @PostMapping("/unsubscribe/{token}/undo")
    View undo(@PathVariable String token) {
        subscriptions.renew(token);
        return show(token, UnsubscribePage.State.RENEWED);
    }

    private View show(String token, UnsubscribePage.State state) {
        return View.page(TEMPLATE, new UnsubscribePage(token, subscriptions.isDigest(token), state));
    }
}
