package org.samverk.people;

import java.util.List;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// Who knows about something: from what people say of themselves, and from what they wrote, when they agree to
/// that and the actor may read it.
@Service
public class Experts {
    /// How many are named.
    public static final int MOST = 30;

    private static final int LONGEST = 100;
    private final ExpertTable table;

    Experts(ExpertTable table) {
        this.table = table;
    }

    /// Those who know most, first; none when nothing was asked.
    public List<Expert> find(Actor actor, String question) {
        var terms = Terms.of(question.length() > LONGEST ? question.substring(0, LONGEST) : question);
        return terms.words().isEmpty() ? List.of() : table.find(actor.id(), terms, MOST);
    }
}
