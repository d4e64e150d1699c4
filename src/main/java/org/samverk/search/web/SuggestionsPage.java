package org.samverk.search.web;

import java.util.List;
import org.samverk.search.Suggestion;

/// What somebody may mean who has begun to type.
public record SuggestionsPage(List<Suggestion> suggestions) {}
