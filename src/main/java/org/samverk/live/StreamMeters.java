package org.samverk.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// Windows that are told what happens.
@Component
class StreamMeters implements MeterBinder {
    private final OpenAnswers answers;

    StreamMeters(OpenAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.streams.open", answers, OpenAnswers::count)
                .description("Streams of events, and of texts that several write on, that are open at this node")
                .register(registry);
    }
}
