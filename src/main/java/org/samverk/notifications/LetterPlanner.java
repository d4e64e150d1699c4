package org.samverk.notifications;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.kernel.TimeSource;
import org.samverk.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts what is due by mail into letters and queues them, in one transaction for each person: each notification is in
/// one letter at most, whatever crashes when.
@Service
class LetterPlanner {
    private final LetterTable table;
    private final Outbox outbox;
    private final TimeSource time;

    LetterPlanner(LetterTable table, Outbox outbox, TimeSource time) {
        this.table = table;
        this.outbox = outbox;
        this.time = time;
    }

    /// @return the people for whom something is due, five hundred at most
    List<UUID> peopleDue() {
        return table.peopleDue(time.instant(), 500);
    }

    /// A letter for each conversation that asks for one at once; one digest for all the rest.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void plan(UUID person) {
        var due = table.due(person, time.instant());
        var subjects = due.stream()
                .filter(LetterTable.Due::atOnce)
                .map(LetterTable.Due::subjectId)
                .collect(Collectors.toSet());
        for (var subject : subjects) {
            table.putSubject(person, subject, outbox.queue(ConversationLetters.NAME, person, subject));
        }
        var rest = due.stream()
                .filter(each -> !subjects.contains(each.subjectId()))
                .toList();
        if (!rest.isEmpty()) {
            var ids = rest.stream().map(LetterTable.Due::id).toList();
            table.put(ids, isWorthALetter(rest) ? outbox.queue(DigestLetters.NAME, person, null) : null);
        }
    }

    /// Lets what could not be put into a letter wait.
    ///
    /// @return whether it is the first time
    boolean postpone(UUID person) {
        return table.postpone(person, time.instant()) == 1;
    }

    /// Reactions come along with something else; nobody gets a letter about a thumb.
    private static boolean isWorthALetter(List<LetterTable.Due> due) {
        return due.stream().anyMatch(each -> Topic.of(each.kind()) != Topic.REACTION);
    }
}
