package org.samverk.identity;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// What came of attempts to sign in, since this node started.
@Component
class SignInMeters implements MeterBinder {
    private static final String NAME = "samverk.sign.ins";
    private final AtomicLong welcome = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong throttled = new AtomicLong();

    @Override
    public void bindTo(MeterRegistry registry) {
        bind(registry, "welcome", welcome);
        bind(registry, "wrong", wrong);
        bind(registry, "throttled", throttled);
    }

    SignIns.Result count(SignIns.Result result) {
        switch (result) {
            case SignIns.Result.Welcome _ -> welcome.incrementAndGet();
            case SignIns.Result.Wrong _ -> wrong.incrementAndGet();
            case SignIns.Result.TooMany _ -> throttled.incrementAndGet();
        }
        return result;
    }

    private static void bind(MeterRegistry registry, String result, AtomicLong count) {
        FunctionCounter.builder(NAME, count, AtomicLong::doubleValue)
                .description("Attempts to sign in, by what came of them")
                .tag("result", result)
                .register(registry);
    }
}
