package org.samverk.documents.web;

import java.util.List;
import org.samverk.documents.Draft;
import org.samverk.revisions.RevisionSummary;
import org.samverk.richtext.Difference;

/// What differs between two revisions.
public record DifferencePage(Draft draft, int from, int to, Difference difference, List<RevisionSummary> revisions) {}
