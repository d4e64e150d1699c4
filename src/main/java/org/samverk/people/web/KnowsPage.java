package org.samverk.people.web;

import java.util.List;
import org.samverk.people.Expert;

/// Who knows about something.
///
/// @param q what was asked, may be empty
public record KnowsPage(String q, List<Expert> experts) {}
