package org.samverk.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.RegisterCheck.Fault;
import org.samverk.decisions.RegisterCheck.FaultKind;
import org.samverk.kernel.Sha256;

/// Goes through the register from its beginning and finds what does not hold.
final class RegisterWalk {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> serials = new HashMap<>();
    private String previous = EntrySeal.NOTHING_BEFORE.hex();
    private long steps;

    void step(StoredEntry entry) {
        steps++;
        fault(entry.sealHolds(), FaultKind.SEAL, entry);
        fault(entry.textHolds(), FaultKind.TEXT, entry);
        fault(follows(entry), FaultKind.ORDER, entry);
        previous = String.valueOf(entry.get("hash"));
    }

    /// @param missing the keys of decided requests that have no entry
    RegisterCheck end(List<String> missing) {
        missing.forEach(request -> faults.add(new Fault(FaultKind.MISSING, request)));
        return new RegisterCheck(steps, serials.size(), List.copyOf(faults), newest());
    }

    private @Nullable Sha256 newest() {
        return steps > 0 && previous.matches("[0-9a-f]{64}") ? new Sha256(previous) : null;
    }

    private boolean follows(StoredEntry entry) {
        var serial = serials.merge(String.valueOf(entry.get("year")), 1, Integer::sum);
        return String.valueOf(steps).equals(entry.get("position"))
                && Objects.equals(entry.get("previous-hash"), previous)
                && String.valueOf(serial).equals(entry.get("serial"));
    }

    private void fault(boolean holds, FaultKind kind, StoredEntry entry) {
        if (!holds) {
            faults.add(new Fault(kind, entry.number()));
        }
    }
}
