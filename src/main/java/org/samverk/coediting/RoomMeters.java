package org.samverk.coediting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// Texts that somebody has open to write in.
@Component
class RoomMeters implements MeterBinder {
    private final TextRooms rooms;

    RoomMeters(TextRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.coediting.rooms", rooms, TextRooms::count)
                .description("Texts that are open at this node")
                .register(registry);
    }
}
