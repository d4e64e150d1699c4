package org.samverk.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// What time it is, for everything that is stored. A demo or an import of history may act at an earlier time.
///
/// Precise to the microsecond, as PostgreSQL keeps it, so that what was written equals what is read.
@Component
public class TimeSource implements InstantSource {
    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    @Override
    public Instant instant() {
        return PRETENDED.isBound() ? PRETENDED.get() : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /// Does something as if it were another time.
    public void at(Instant time, Runnable act) {
        ScopedValue.where(PRETENDED, time.truncatedTo(ChronoUnit.MICROS)).run(act);
    }
}
