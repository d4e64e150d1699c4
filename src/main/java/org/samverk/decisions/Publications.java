package org.samverk.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register's extract for inhabitants: decisions that somebody has marked for it, one by one.
@Service
public class Publications {
    private final PublicationTable table;
    private final Register register;
    private final Reporters reporters;
    private final Subjects subjects;
    private final TimeSource time;

    Publications(PublicationTable table, Register register, Reporters reporters, Subjects subjects, TimeSource time) {
        this.table = table;
        this.register = register;
        this.reporters = reporters;
        this.subjects = subjects;
        this.time = time;
    }

    /// Shows a decision to inhabitants. Whoever does so has read that neither title, question nor, if shown, reasons
    /// tell of a private person.
    ///
    /// @param withReasons whether reasons and conditions are shown too
    @Transactional
    public void show(Actor actor, String number, boolean withReasons) {
        var entry = requireMarker(actor, number);
        if (isShown(entry)) {
            throw new ConflictException("decisions.error.shown");
        }
        var id = subjects.nextId();
        var now = time.instant();
        var path = "/public/decisions/" + entry.number().replace('/', '-');
        var person = actor.requirePerson();
        subjects.create(
                new Subject(id, "decision_extract", null, Audience.PUBLIC, person, entry.title(), path, now, now));
        table.insert(id, entry.position(), withReasons, person, now);
    }

    /// Shows it no longer. The decision stays in the register.
    @Transactional
    public void hide(Actor actor, String number) {
        var entry = requireMarker(actor, number);
        var id = find(entry);
        if (id == null) {
            throw new ConflictException("decisions.error.notShown");
        }
        table.delete(entry.position());
        subjects.delete(id);
    }

    public boolean isShown(RegisterEntry entry) {
        return find(entry) != null;
    }

    public boolean canMark(Actor actor, RegisterEntry entry) {
        return reporters.canNote(actor, entry);
    }

    /// What inhabitants read, the newest first.
    ///
    /// @param after the cursor of a slice before
    public Slice<PublicDecision> list(Actor actor, String words, @Nullable String after, int size) {
        var searched = words.replace('\0', ' ').strip();
        var rows = table.list(actor.id(), searched, null, Register.position(after), size + 1);
        return Slice.of(rows, size, decision -> String.valueOf(decision.position()));
    }

    /// @param number with a slash or a hyphen
    public PublicDecision require(Actor actor, String number) {
        return table.list(actor.id(), "", number.replace('-', '/'), Long.MAX_VALUE, 1).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private RegisterEntry requireMarker(Actor actor, String number) {
        var entry = register.require(actor, number);
        if (!canMark(actor, entry)) {
            throw new RefusedException("decisions.error.whoShows");
        }
        return entry;
    }

    private @Nullable UUID find(RegisterEntry entry) {
        return table.find(null, entry.position()).orElse(null);
    }
}
