package org.samverk.ideas.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.people.Mentionable;
import org.samverk.people.Mentionables;
import org.springframework.stereotype.Component;

/// Finds the person who is to answer by what was typed of their name.
@Component
class Answerers {
    private final Mentionables people;

    Answerers(Mentionables people) {
        this.people = people;
    }

    /// The form with the one who was chosen, or who is the only one whom the name fits.
    CampaignForm resolve(Actor actor, CampaignForm form) {
        if (form.answererIs() != null && !form.answererIs().isBlank()) {
            return form.answeredBy(form.answererIs());
        }
        var found = found(actor, form);
        return found.size() == 1 ? form.answeredBy(found.getFirst().person().username()) : form;
    }

    /// Those whom the name fits; one alone when it is a user name.
    List<Mentionable> found(Actor actor, CampaignForm form) {
        var typed = form.answerer() == null ? "" : form.answerer().strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        var found = people.find(actor, typed, null, null);
        var exact = found.stream()
                .filter(one -> one.person().username().equals(typed))
                .toList();
        return exact.isEmpty() ? found : exact;
    }
}
