package org.samverk.ideas;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.StandIns;
import org.samverk.access.Subjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Under which key the author of an idea is known: their own, or that of a stand-in who shows no name.
@Service
public class IdeaAuthors {
    private final IdeaTable table;
    private final IdeaStations stations;
    private final StandIns standIns;
    private final Subjects subjects;

    IdeaAuthors(IdeaTable table, IdeaStations stations, StandIns standIns, Subjects subjects) {
        this.table = table;
        this.stations = stations;
        this.standIns = standIns;
        this.subjects = subjects;
    }

    /// Who the author of a new idea is to everybody else.
    Actor fresh(Actor actor, boolean unnamed) {
        return unnamed ? standIns.actor(standIns.create(actor.requirePerson())) : actor;
    }

    /// Who the author of the idea is to everybody else; the caller has seen that it is the actor.
    Actor of(Actor actor, Idea idea) {
        return idea.unnamed() ? standIns.actor(idea.authorKey()) : actor;
    }

    /// The person behind the idea: to be told something, never to be shown.
    UUID person(Idea idea) {
        return standIns.behind(idea.authorKey());
    }

    /// Puts one's name to one's own idea. There is no way back, and nobody else can do it.
    ///
    /// @throws org.samverk.kernel.NotFoundException when there is no such idea that the actor sees
    /// @throws org.samverk.kernel.RefusedException when it is somebody else's
    @Transactional
    public Idea putName(Actor actor, long number) {
        var idea = table.find(actor, number).orElseThrow(org.samverk.kernel.NotFoundException::new);
        IdeaRules.requireAuthor(actor, idea);
        if (idea.unnamed()) {
            table.name(idea.id(), actor.requirePerson());
            subjects.reown(idea.id(), actor.requirePerson());
            stations.reveal(idea.id(), idea.authorKey(), actor.requirePerson());
        }
        return table.find(actor, number).orElseThrow();
    }
}
