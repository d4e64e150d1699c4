package org.samverk.files;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.samverk.kernel.FilesAwayException;

/// How long the server of a bucket takes to answer, and how often it does not, since this node started.
final class BucketFigures {
    private final Map<Ask, Figure> figures = new EnumMap<>(Ask.class);

    BucketFigures() {
        for (var ask : Ask.values()) {
            figures.put(ask, Figure.none());
        }
    }

    /// What is asked of it.
    enum Ask {
        REACH,
        HAS,
        PUT,
        GET,
        DELETE,
        LIST;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param nanos of all calls together, also of those that failed
    private record Figure(LongAdder calls, LongAdder nanos, LongAdder failed) {
        static Figure none() {
            return new Figure(new LongAdder(), new LongAdder(), new LongAdder());
        }
    }

    /// @throws FilesAwayException as the call does: counted as a failure, what is only not there is not
    <T> T count(Ask ask, Supplier<T> call) {
        var figure = Objects.requireNonNull(figures.get(ask));
        var began = System.nanoTime();
        try {
            return call.get();
        } catch (FilesAwayException e) {
            figure.failed().increment();
            throw e;
        } finally {
            figure.calls().increment();
            figure.nanos().add(System.nanoTime() - began);
        }
    }

    void bindTo(MeterRegistry registry) {
        figures.forEach((ask, figure) -> {
            FunctionTimer.builder(
                            "samverk.bucket",
                            figure,
                            all -> all.calls().sum(),
                            all -> all.nanos().sum(),
                            TimeUnit.NANOSECONDS)
                    .description("How long the bucket of files took until it began to answer")
                    .tag("ask", ask.code())
                    .register(registry);
            FunctionCounter.builder(
                            "samverk.bucket.failures",
                            figure,
                            all -> all.failed().sum())
                    .description("How often it did not answer, or refused, after all that is tried again")
                    .tag("ask", ask.code())
                    .register(registry);
        });
    }
}
