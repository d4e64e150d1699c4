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
    private final List<Writings> writings;

    Experts(ExpertTable table, List<Writings> writings) {
        this.table = table;
        this.writings = writings;
    }

    /// Those who know most, first; none when nothing was asked.
    public List<Expert> find(Actor actor, String question) {
        var terms = Terms.of(question.length() > LONGEST ? question.substring(0, LONGEST) : question);
        if (terms.words().isEmpty()) {
            return List.of();
        }
        var words = String.join(" ", terms.words());
        var written = writings.stream()
                .flatMap(each -> each.about(actor, words).stream())
                .toList();
        return table.find(actor.id(), terms, written, MOST);
    }
}
