package org.samverk.backup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// How old the newest backup is.
@Component
class BackupMeters implements MeterBinder {
    private final BackupRunTable runs;

    BackupMeters(BackupRunTable runs) {
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.backup.age", runs, BackupRunTable::age)
                .description(
                        "How long ago the newest whole backup in the folder of the settings was begun; NaN for none")
                .baseUnit("seconds")
                .register(registry);
    }
}
