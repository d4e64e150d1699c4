package org.samverk.people.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.people.Person;

/// The form for one's own profile.
public record ProfileEditPage(Person person, ProfileForm form, List<Problem> problems) {}
