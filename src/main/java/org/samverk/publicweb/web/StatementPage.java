package org.samverk.publicweb.web;

import java.util.List;
import org.samverk.kernel.Problem;

/// Where publishers write the statement.
///
/// @param newer whether somebody else has changed it meanwhile
public record StatementPage(StatementForm form, boolean newer, List<Problem> problems) {}
