package org.samverk.publicweb.web;

import org.samverk.kernel.Slice;
import org.samverk.publicweb.Fault;

/// What waits, or what is settled.
public record FaultList(Slice<Fault> faults, boolean settled) {
    public String next() {
        return "/publisher/faults?" + (settled ? "settled=true&" : "") + "after=" + faults.next();
    }
}
