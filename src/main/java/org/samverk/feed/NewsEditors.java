package org.samverk.feed;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who may write news besides publishers and administrators: a list that administrators keep.
@Service
public class NewsEditors {
    private final NewsEditorTable table;
    private final People people;
    private final TimeSource time;
    private final AuditLog audit;

    NewsEditors(NewsEditorTable table, People people, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.people = people;
        this.time = time;
    }

    /// @return those on the list, by name
    /// @throws RefusedException when the actor is no administrator
    public List<PersonRef> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.list();
    }

    /// @throws RefusedException      when the actor is no administrator
    /// @throws InvalidInputException when there is no such employee
    @Transactional
    public void add(Actor actor, String username) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.find(actor, username.strip())
                .filter(found -> found.active() && !found.guest())
                .orElseThrow(() -> new InvalidInputException("username", "feed.problem.editor"));
        table.insert(person.id(), time.instant());
        audit.record(actor, AuditKind.NEWS_EDITOR_NAMED, Target.person(person.id()));
    }

    /// @throws RefusedException  when the actor is no administrator
    /// @throws NotFoundException when there is no such person
    @Transactional
    public void remove(Actor actor, String username) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.require(actor, username).id();
        table.delete(person);
        audit.record(actor, AuditKind.NEWS_EDITOR_ENDED, Target.person(person));
    }

    boolean isListed(Actor actor) {
        return actor instanceof Actor.Member member && table.contains(member.id());
    }
}
