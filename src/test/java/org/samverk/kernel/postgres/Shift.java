package org.samverk.kernel.postgres;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One client that does the same kind of thing over and over, with the pauses that people make.
final class Shift {
    private static final int LONGEST_PAUSE = 400;
    private final String name;
    private final Runnable act;
    private final AtomicInteger done = new AtomicInteger();
    private final Thread thread;
    private volatile boolean over;
    private volatile @Nullable Throwable trouble;

    Shift(String name, Runnable act) {
        this.name = name;
        this.act = act;
        thread = Thread.ofPlatform().name(name).start(this::work);
    }

    int done() {
        requireNoTrouble();
        return done.get();
    }

    /// Ends when what is under way is done.
    void end() throws InterruptedException {
        over = true;
        thread.join();
        requireNoTrouble();
    }

    /// The calls that it is in at this moment, innermost first.
    String whereItIs() {
        return Stream.of(thread.getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n  "));
    }

    @Override
    public String toString() {
        return name;
    }

    private void work() {
        try {
            while (!over) {
                act.run();
                done.incrementAndGet();
                Signals.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE)));
            }
        } catch (RuntimeException | AssertionError e) {
            trouble = e;
        }
    }

    private void requireNoTrouble() {
        if (trouble != null) {
            throw new AssertionError(name + ": " + trouble.getMessage(), trouble);
        }
    }
}
