package org.samverk.documents.web;

import java.util.List;
import org.samverk.documents.Difference;
import org.samverk.documents.Draft;
import org.samverk.revisions.RevisionSummary;

/// What differs between two revisions.
public record DifferencePage(Draft draft, int from, int to, Difference difference, List<RevisionSummary> revisions) {}
