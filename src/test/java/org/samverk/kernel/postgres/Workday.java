package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.samverk.cast.Cast;

/// A municipality at work: eleven clients at once, who keep a ledger of what was acknowledged.
final class Workday implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> SOUGHT = List.of("post", "comment", "idea", "page");
    private static final int SAMPLE = 60;

    private final Ledger ledger = new Ledger();
    private final List<Shift> shifts = new ArrayList<>();
    private final Crew crew;
    private final Findings findings;

    Workday(RunningSamverk program) throws Exception {
        crew = new Crew(program);
        findings = new Findings(crew.bjorn, crew.farid);
        crew.david.api("PUT", "/notifications/settings", Crew.MENTIONS_AT_ONCE, 200);
        var talking = new Talking(ledger);
        var deciding = new Deciding(ledger, crew.cecilia);
        var keeping = new Keeping(ledger, crew.bjorn);
        shifts.add(new Shift("posts", () -> talking.post(crew.anna)));
        shifts.add(new Shift("polls and votes", () -> talking.poll(crew.bjorn, crew.farid)));
        shifts.add(new Shift("comments", () -> talking.comment(crew.cecilia)));
        shifts.add(new Shift("ideas and support", () -> deciding.idea(crew.farid, crew.bjorn)));
        shifts.add(new Shift("decisions", () -> deciding.decision(crew.bjorn, crew.cecilia)));
        shifts.add(new Shift("other decisions", () -> deciding.decision(crew.anna, crew.cecilia)));
        shifts.add(new Shift("files", () -> keeping.file(crew.cecilia)));
        shifts.add(new Shift("files in parts", () -> keeping.fileInParts(crew.anna)));
        shifts.add(new Shift("steps", () -> keeping.step(crew.bjorn, "b")));
        shifts.add(new Shift("other steps", () -> keeping.step(crew.farid, "f")));
        shifts.add(new Shift("pages", () -> keeping.page(crew.david)));
    }

    Ledger ledger() {
        return ledger;
    }

    Findings findings() {
        return findings;
    }

    /// Each client does one thing more at least. What fails in the mail server when a letter breaks off is its own
    /// affair.
    void goOn() {
        for (var shift : shifts) {
            int goal = shift.done() + 1;
            try {
                await(shift + " get on")
                        .dontCatchUncaughtExceptions()
                        .atMost(PATIENCE)
                        .until(() -> shift.done() >= goal);
            } catch (ConditionTimeoutException e) {
                throw new AssertionError(shift + " do not get on: " + shift.whereItIs(), e);
            }
        }
    }

    /// Ends when everybody has done what they were at.
    void end() throws InterruptedException {
        for (var shift : shifts) {
            shift.end();
        }
    }

    void assertEachIsThereOnce() {
        var wrong = new ArrayList<String>();
        for (var deed : ledger.all()) {
            var found = findings.of(deed);
            if (!found.equals(List.of(deed.said()))) {
                var what = found.size() == 1 ? ", but as: " + found.getFirst() : "";
                wrong.add(ledger.tell(deed) + ": found " + found.size() + " times" + what);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// @return how many entries it has
    long assertTheRegisterHolds() {
        var register = crew.eva.read("/decisions/verification");
        assertThat(register.get("holds").asBoolean()).as(register.toString()).isTrue();
        return register.get("entries").asLong();
    }

    void assertSearchesFindThem() {
        var all = new ArrayList<>(ledger.all().stream()
                .filter(deed ->
                        SOUGHT.contains(deed.kind()) && !findings.of(deed).isEmpty())
                .toList());
        Collections.shuffle(all);
        for (var deed : all.subList(0, Math.min(SAMPLE, all.size()))) {
            await("a search finds once: " + ledger.tell(deed))
                    .dontCatchUncaughtExceptions()
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(PATIENCE)
                    .until(() -> crew.bjorn
                                    .read("/search?q=%22" + deed.mark() + "%22")
                                    .get("total")
                                    .asInt()
                            == 1);
        }
    }

    Patient person(Cast who) {
        return switch (who) {
            case BJORN -> crew.bjorn;
            case DAVID -> crew.david;
            case EVA -> crew.eva;
            default -> throw new IllegalArgumentException(who.name());
        };
    }

    @Override
    public void close() {
        crew.close();
    }
}
