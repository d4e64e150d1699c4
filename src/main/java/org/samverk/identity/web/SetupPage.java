package org.samverk.identity.web;

import java.util.List;
import org.samverk.kernel.Problem;

/// Where a link that works once leads.
///
/// @param first    whether it makes the first administrator
/// @param name     what was typed, or the name of the one who is invited
/// @param username what was typed, or the user name of the one who is invited
public record SetupPage(String token, boolean first, String name, String username, List<Problem> problems) {}
