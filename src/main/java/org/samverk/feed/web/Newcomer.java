package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.people.Person;

/// What somebody sees who is in no group yet.
///
/// @param groups     open groups, to join at once
/// @param unit       the name of the reader's unit, null when unknown
/// @param colleagues people of that unit
public record Newcomer(List<Group> groups, @Nullable String unit, List<Person> colleagues) {}
