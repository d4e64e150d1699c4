package org.samverk.coediting;

/// How a text stands, for a page that shows something else of it.
///
/// @param ahead   whether something has been written that no revision holds
/// @param remarks how many remarks in its margin are open
public record TextStanding(boolean ahead, int remarks) {
    static final TextStanding UNTOUCHED = new TextStanding(false, 0);
}
