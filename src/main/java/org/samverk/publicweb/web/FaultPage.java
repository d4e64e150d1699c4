package org.samverk.publicweb.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.publicweb.Fault;

/// One report, with the form that says what becomes of it.
public record FaultPage(Fault fault, String state, String note, List<Problem> problems) {}
