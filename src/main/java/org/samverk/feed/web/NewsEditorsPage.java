package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Problem;

/// Those who may write news besides publishers and administrators.
///
/// @param typed the user name that was refused, empty as a rule
public record NewsEditorsPage(List<PersonRef> editors, String typed, List<Problem> problems) {}
