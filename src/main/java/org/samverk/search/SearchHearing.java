package org.samverk.search;

import java.util.List;
import org.samverk.live.Hearing;
import org.samverk.live.Stream;
import org.springframework.stereotype.Component;

/// Wakes the indexing when something waits, whichever node it was saved on.
@Component
class SearchHearing implements Hearing {
    private final Indexing indexing;

    SearchHearing(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public String channel() {
        return PendingTable.CHANNEL;
    }

    @Override
    public void heard(List<String> payloads) {
        indexing.wake();
    }

    @Override
    public void catchUp() {
        indexing.wake();
    }

    @Override
    public void endUnproved() {
        // No streams.
    }

    @Override
    public void beat() {
        // No streams.
    }

    @Override
    public void reopen() {
        // No streams.
    }

    @Override
    public List<Stream> closeAll() {
        return List.of();
    }
}
