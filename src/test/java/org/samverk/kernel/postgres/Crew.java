package org.samverk.kernel.postgres;

import java.util.List;
import java.util.Map;

/// Those of the cast who work in the group of [Talking], and an administrator.
final class Crew implements AutoCloseable {
    /// At any hour.
    static final Map<String, Object> MENTIONS_AT_ONCE = Map.of(
            "digest", "none",
            "quiet", false,
            "hours", List.of("", "", "", "", "", "", ""),
            "hidden", List.of(),
            "atOnce", List.of("mention"),
            "inDigest", List.of(),
            "push", List.of());

    final Patient anna;
    final Patient bjorn;
    final Patient cecilia;
    final Patient david;
    final Patient eva;
    final Patient farid;

    Crew(RunningSamverk program) throws Exception {
        anna = new Patient(program, "anna");
        bjorn = new Patient(program, "bjorn");
        cecilia = new Patient(program, "cecilia");
        david = new Patient(program, "david");
        eva = new Patient(program, "eva");
        farid = new Patient(program, "farid");
    }

    @Override
    public void close() {
        List.of(anna, bjorn, cecilia, david, eva, farid).forEach(Patient::close);
    }
}
