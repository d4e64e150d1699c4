package org.samverk.identity.web;

import java.util.List;
import org.samverk.kernel.Problem;

/// Where a code is asked for after the password.
public record SecondSignInPage(List<Problem> problems) {}
