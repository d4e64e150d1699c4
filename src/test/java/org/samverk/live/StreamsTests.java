package org.samverk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.samverk.web.Proof;
import org.samverk.web.Proofs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class StreamsTests {
    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    CastSetup cast;

    @Autowired
    Live live;

    @Autowired
    Proofs proofs;

    @Autowired
    Frames frames;

    @Autowired
    TimeSource time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void who_reads_on_from_long_ago_holds_up_nobody_and_still_gets_all_in_order() throws Exception {
        var streams = new Streams(slow(), proofs, frames, time);
        streams.catchUp();
        var before = streams.position().orElseThrow();
        var late = cast.newcomer("Sen Test");
        var other = cast.newcomer("Snabb Test");
        try (var readers = new Readers(sessions, 0)) {
            tell(late, "missed");
            streams.catchUp();
            var lates = stream(readers, late);
            var opening = Thread.startVirtualThread(() -> streams.open(lates, before));
            asked.await();

            var others = stream(readers, other);
            streams.open(others, null);
            tell(late, "meanwhile");
            tell(other, "quick");
            streams.catchUp();
            var told = written(others);
            await().until(() -> told.toString(StandardCharsets.UTF_8).contains("quick"));

            answered.countDown();
            opening.join();
            var caughtUp = written(lates);
            await().until(() -> caughtUp.toString(StandardCharsets.UTF_8).contains("meanwhile"));
            assertThat(caughtUp.toString(StandardCharsets.UTF_8))
                    .containsSubsequence("retry", "missed", "meanwhile")
                    .containsOnlyOnce("missed");
            streams.closeAll();
        }
    }

    /// A database that takes its time for what somebody missed.
    private EventTable slow() {
        return new EventTable(jdbc) {
            @Override
            News since(String since, @Nullable String until, Collection<UUID> people) {
                if (until != null) {
                    asked.countDown();
                    await().until(() -> answered.getCount() == 0);
                }
                return super.since(since, until, people);
            }
        };
    }

    private static Stream stream(Readers readers, Actor person) {
        return new Stream(person.requirePerson(), new Proof.OfSession(person.requirePerson(), readers.session(person)));
    }

    private void tell(Actor person, String kind) {
        transactions.executeWithoutResult(status -> live.tellPerson(person.requirePerson(), kind));
    }

    private static ByteArrayOutputStream written(Stream stream) {
        var out = new ByteArrayOutputStream();
        Thread.startVirtualThread(new FutureTask<>(() -> {
            stream.writeTo(out);
            return null;
        }));
        return out;
    }
}
