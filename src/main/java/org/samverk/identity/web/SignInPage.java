package org.samverk.identity.web;

import java.util.List;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Problem;

/// The sign-in page.
///
/// @param username what was typed, may be empty
/// @param cast     those whom anybody may sign in as; only in a demo
public record SignInPage(String username, List<Problem> problems, List<PersonRef> cast) {
    public boolean demo() {
        return !cast.isEmpty();
    }
}
