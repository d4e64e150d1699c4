package org.samverk.directory.web;

import java.util.List;
import org.samverk.directory.PeopleImport;
import org.samverk.kernel.Problem;

/// The form for a file of people, and the files before.
public record PeopleImportsPage(List<PeopleImport> runs, List<Problem> problems) {}
