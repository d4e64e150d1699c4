package org.samverk.folders.web;

import org.jspecify.annotations.Nullable;
import org.samverk.folders.Finalisation;

/// A version finalised, or (`version` null) what was finalised withdrawn, for programs.
record FinalisationJson(@Nullable Integer version, String by, String at) {
    static FinalisationJson of(Finalisation act) {
        return new FinalisationJson(act.version(), act.by().username(), act.at().toString());
    }
}
