package org.samverk.identity.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;

/// The form for somebody new.
public record NewPersonPage(NewPersonForm form, List<Unit> units, List<Problem> problems) {}
