package org.samverk.feed.web;

/// What the reader may do with a post besides talking about it.
///
/// @param reported whether the reader has reported it
public record PostMenu(boolean canShare, boolean canMove, boolean canReport, boolean reported) {
    public boolean isEmpty() {
        return !canShare && !canMove && !canReport;
    }
}
