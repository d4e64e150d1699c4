package org.samverk.live;

import java.util.List;

/// Who listens to the database on this node. All are called by one thread, one after the other.
public interface Hearing {
    /// Where PostgreSQL tells of it (`LISTEN`): letters and underscores.
    String channel();

    /// @param payloads what was told, each once, in the order of the commits
    void heard(List<String> payloads);

    /// What was told while nobody listened is not told again: called when listening has begun, and with each beat.
    void catchUp();

    /// Ends the streams that their reader may not read any more; called with each beat.
    void endUnproved();

    /// Keeps the connections alive, every 25 seconds, the database at hand or not.
    void beat();

    /// Takes streams, after [#closeAll] as well.
    void reopen();

    /// Ends all streams and takes no more.
    ///
    /// @return those that were open
    List<Stream> closeAll();
}
