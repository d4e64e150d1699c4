package org.samverk.identity.web;

import java.util.List;
import org.samverk.kernel.Problem;

/// Where more is asked for after the password.
///
/// @param code    whether a code will do
/// @param passkey whether a passkey will do
public record SecondSignInPage(boolean code, boolean passkey, List<Problem> problems) {}
