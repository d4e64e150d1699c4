package org.samverk.feed.web;

import org.samverk.feed.OwnReport;

/// A report and what became of it, for the one who made it.
public record OwnReportPage(OwnReport report) {}
