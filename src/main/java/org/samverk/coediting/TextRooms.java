package org.samverk.coediting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.samverk.kernel.NotFoundException;
import org.samverk.live.Hearing;
import org.samverk.live.Stream;
import org.samverk.web.Proofs;
import org.springframework.stereotype.Component;

/// Hands on what happens to texts to those who have them open at this node, asking each time anew whether they may
/// know.
@Component
class TextRooms implements Hearing {
    private final TextTable texts;
    private final StepTable steps;
    private final Proofs proofs;
    private final TextFrames frames;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Room> rooms = new HashMap<>();
    private boolean closed;

    TextRooms(TextTable texts, StepTable steps, Proofs proofs, TextFrames frames) {
        this.texts = texts;
        this.steps = steps;
        this.proofs = proofs;
        this.frames = frames;
    }

    /// Opens a stream: first the steps since a version, then what happens. A step may be told twice, at the seam; its
    /// number says so.
    ///
    /// @throws ConflictException when the steps are there no more
    void open(UUID subjectId, Stream stream, int since) {
        enter(subjectId, stream);
        try {
            var now = texts.find(subjectId).orElseThrow(NotFoundException::new).version();
            stream.begin(frames.hello(), frames.steps(steps.missed(subjectId, since, now)));
        } catch (RuntimeException e) {
            leave(subjectId, stream);
            throw e;
        }
    }

    /// How many texts are open.
    int count() {
        lock.lock();
        try {
            return rooms.size();
        } finally {
            lock.unlock();
        }
    }

    void leave(UUID subjectId, Stream stream) {
        locked(() -> rooms.computeIfPresent(subjectId, (id, room) -> room.remove(stream) ? null : room));
    }

    private void enter(UUID subjectId, Stream stream) {
        locked(() -> {
            rooms.computeIfAbsent(
                            subjectId,
                            id -> new Room(
                                    texts.find(id).map(StoredText::version).orElse(0)))
                    .add(stream);
            if (closed) {
                stream.end("");
            }
        });
    }

    @Override
    public String channel() {
        return "samverk_texts";
    }

    @Override
    public void heard(List<String> payloads) {
        locked(() -> payloads.stream().map(Told::parse).forEach(told -> {
            var room = rooms.get(told.subjectId());
            if (room != null) {
                tell(told, room);
            }
        }));
    }

    @Override
    public void catchUp() {
        locked(() -> rooms.forEach(this::advance));
    }

    @Override
    public void endUnproved() {
        locked(() -> rooms.forEach(this::letGo));
    }

    @Override
    public void beat() {
        locked(() -> rooms.values().forEach(room -> room.send(frames.alive())));
    }

    @Override
    public void reopen() {
        locked(() -> closed = false);
    }

    @Override
    public List<Stream> closeAll() {
        lock.lock();
        try {
            closed = true;
            var all = rooms.values().stream()
                    .flatMap(room -> room.streams().stream())
                    .toList();
            all.forEach(stream -> stream.end(""));
            return all;
        } finally {
            lock.unlock();
        }
    }

    private void tell(Told told, Room room) {
        advance(told.subjectId(), room);
        if (!told.event().isEmpty()) {
            letGo(told.subjectId(), room);
            room.send(frames.event(told.event(), told.data()));
        }
    }

    private void advance(UUID subjectId, Room room) {
        var fresh = steps.between(subjectId, room.told(), Integer.MAX_VALUE);
        if (!fresh.isEmpty()) {
            letGo(subjectId, room);
            room.send(frames.steps(fresh));
            room.told(fresh.version());
        }
    }

    private void letGo(UUID subjectId, Room room) {
        var seeing = texts.seeing(subjectId, room.people());
        var holding = proofs.holding(room.streams().stream().map(Stream::proof).toList());
        room.streams().stream()
                .filter(stream -> !seeing.contains(stream.person()) || !holding.contains(stream.proof()))
                .forEach(stream -> stream.end(frames.bye()));
    }

    private void locked(Runnable act) {
        lock.lock();
        try {
            act.run();
        } finally {
            lock.unlock();
        }
    }
}
