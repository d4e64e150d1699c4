package org.samverk.permission;

import java.util.List;

/// A module's rows of the permission matrix. Implementations are found by themselves and get their constructor's
/// arguments from the program.
public interface MatrixContribution {
    /// Makes what the rows need, through the modules' verbs, and returns the rows.
    List<MatrixRow> rows(Scene scene);
}
