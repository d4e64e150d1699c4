package org.samverk.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;

/// Makes and reads the thin rows. A feature calls `create` in the transaction that makes its own row with the same key.
@Service
public class Subjects {
    private final SubjectTable table;

    Subjects(SubjectTable table) {
        this.table = table;
    }

    /// Registers something that can be seen. Key and time are the caller's; its own row has the same key.
    public void create(Subject subject) {
        table.insert(subject);
    }

    /// @return a fresh key (UUIDv7: keys made later sort later)
    public UUID nextId() {
        return table.nextId();
    }

    /// @return the subject, or empty when it is missing or hidden from the actor
    public Optional<Subject> find(Actor actor, UUID id) {
        return table.find(actor.id(), id);
    }

    /// @throws NotFoundException when it is missing or hidden from the actor
    public Subject require(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(NotFoundException::new);
    }

    public boolean canSee(Actor actor, UUID id) {
        return find(actor, id).isPresent();
    }

    public void rename(UUID id, String title, String path) {
        table.rename(id, title, path);
    }

    /// Says whose it is from now on.
    public void reown(UUID id, UUID owner) {
        table.reown(id, owner);
    }

    /// Several have other addresses now.
    ///
    /// @param paths by key, each beginning with `/`
    public void move(Map<UUID, String> paths) {
        table.move(paths);
    }

    /// It has been taken down: whoever may see it can still look at its past, but searches leave it out.
    public void withdraw(UUID id, Instant at) {
        table.withdraw(id, at);
    }

    /// It is back after it had been taken down.
    public void bringBack(UUID id) {
        table.withdraw(id, null);
    }

    /// Changes for whom the subject is, and which group it belongs to.
    public void readdress(UUID id, Audience audience, @Nullable UUID groupId) {
        table.readdress(id, audience, groupId);
    }

    /// Something happened to it: it moves up in the feeds. Never moves it back in time.
    public void touch(UUID id, Instant at) {
        table.touch(id, at);
    }

    /// It is there for others from now on: it counts as made at this moment.
    public void appear(UUID id, Instant at) {
        table.appear(id, at);
    }

    /// Lets one person see one subject, whatever its audience.
    public void grant(UUID id, UUID personId) {
        table.grant(id, personId);
    }

    /// Lets each of these people see one subject, whatever its audience.
    public void grant(UUID id, Collection<UUID> people) {
        table.grant(id, people);
    }

    /// Lets those see it who have a grant on the other subject.
    public void grantAlike(UUID id, UUID other) {
        table.grantAlike(id, other);
    }

    public void revoke(UUID id, UUID personId) {
        table.revoke(id, personId);
    }

    /// Takes the subject away for everybody, with what hangs on it.
    public void delete(UUID id) {
        table.delete(id);
    }
}
