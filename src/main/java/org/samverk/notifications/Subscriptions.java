package org.samverk.notifications;

import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;

/// Ends letters with one click, without signing in (RFC 8058): the signed address in the letter says whose they are.
@Service
public class Subscriptions {
    private final LetterWords words;
    private final Preferences preferences;

    Subscriptions(LetterWords words, Preferences preferences) {
        this.words = words;
        this.preferences = preferences;
    }

    /// Whether the token ends the digest; else it ends letters that come at once.
    ///
    /// @throws NotFoundException when it is none of ours
    public boolean isDigest(String token) {
        return require(token).kind() == LetterKind.DIGEST;
    }

    /// @throws NotFoundException when it is none of ours
    public void end(String token) {
        var subscription = require(token);
        preferences.unsubscribe(subscription.person(), subscription.kind());
    }

    /// @throws NotFoundException when it is none of ours
    public void renew(String token) {
        var subscription = require(token);
        preferences.subscribe(subscription.person(), subscription.kind());
    }

    private LetterWords.Subscription require(String token) {
        return words.subscription(token).orElseThrow(NotFoundException::new);
    }
}
