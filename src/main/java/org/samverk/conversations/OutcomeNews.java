package org.samverk.conversations;

import java.util.UUID;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainLinked;
import org.samverk.chain.StationMoved;
import org.samverk.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets those who read a conversation right now see what came of it.
@Component
class OutcomeNews {
    private final Chain chain;
    private final Live live;

    OutcomeNews(Chain chain, Live live) {
        this.chain = chain;
        this.live = live;
    }

    @EventListener
    void on(StationMoved moved) {
        tell(moved.subjectId());
        chain.before(moved.subjectId()).forEach(this::tell);
    }

    @EventListener
    void on(ChainLinked linked) {
        tell(linked.from());
        chain.before(linked.from()).forEach(this::tell);
    }

    private void tell(UUID subject) {
        live.tell(subject, CommentNews.LIVE);
    }
}
