package org.samverk.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does what is due for one person after the other. A person for whom it fails holds up nobody.
@Component
class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private final LetterPlanner letters;
    private final PushPlanner pushes;

    Rounds(LetterPlanner letters, PushPlanner pushes) {
        this.letters = letters;
        this.pushes = pushes;
    }

    /// Letters that could not be made are tried again a few times, and said once.
    void letters() {
        for (var person : letters.peopleDue()) {
            try {
                letters.plan(person);
            } catch (RuntimeException e) {
                if (letters.postpone(person)) {
                    LOG.warn("No letter could be made for {}; it is tried again", person, e);
                }
            }
        }
    }

    /// What could not be told is not tried again: it stands among the notifications.
    void pushes() {
        for (var person : pushes.peopleDue()) {
            try {
                pushes.tell(person);
            } catch (RuntimeException e) {
                LOG.warn("The devices of {} could not be told", person, e);
            }
        }
    }
}
