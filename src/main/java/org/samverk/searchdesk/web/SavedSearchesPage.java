package org.samverk.searchdesk.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.searchdesk.SavedSearch;

/// A person's saved searches.
///
/// @param words what was typed and not taken
public record SavedSearchesPage(List<SavedSearch> searches, String words, List<Problem> problems) {}
