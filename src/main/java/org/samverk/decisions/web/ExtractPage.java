package org.samverk.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.RegisterQuery;

/// An extract of the register, to print and to keep.
///
/// @param reported when decisions were reported, by position
public record ExtractPage(RegisterQuery query, List<RegisterEntry> entries, Map<Long, LocalDate> reported) {}
