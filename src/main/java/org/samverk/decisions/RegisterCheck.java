package org.samverk.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// What came out when the whole register was computed again.
///
/// @param entries how many entries were gone through
/// @param years   how many years' numbers were looked at for gaps
/// @param faults  what does not hold, in the order of the register
/// @param newest  the seal of the newest entry: who keeps it elsewhere can tell later that nothing before it was
///                changed or taken off the end
public record RegisterCheck(
        long entries,
        int years,
        List<Fault> faults,
        @Nullable Sha256 newest) {
    /// @param number of the entry as it is stored; for a decision without an entry, its request's key
    public record Fault(FaultKind kind, String number) {}

    public enum FaultKind {
        /// The entry does not say what it said when it was sealed.
        SEAL,
        /// The text is not the one that was decided on.
        TEXT,
        /// It does not follow the entry before: one was taken out, put in between or changed.
        ORDER,
        /// A matter is decided, and its entry is not there.
        MISSING
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    public Optional<String> first() {
        return faults.stream().map(Fault::number).findFirst();
    }

    boolean has(FaultKind kind, String number) {
        return faults.contains(new Fault(kind, number));
    }
}
