package org.samverk.live;

import java.util.List;
import org.springframework.stereotype.Component;

/// Moves the streams of events on when something was told.
@Component
class EventHearing implements Hearing {
    private final Streams streams;

    EventHearing(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String channel() {
        return EventTable.CHANNEL;
    }

    @Override
    public void heard(List<String> payloads) {
        if (payloads.contains(EventTable.SESSIONS)) {
            streams.endUnproved();
        }
        streams.catchUp();
    }

    @Override
    public void catchUp() {
        streams.catchUp();
    }

    @Override
    public void endUnproved() {
        streams.endUnproved();
    }

    @Override
    public void beat() {
        streams.beat();
    }

    @Override
    public void reopen() {
        streams.reopen();
    }

    @Override
    public List<Stream> closeAll() {
        return streams.closeAll();
    }
}
