package org.samverk.sites.web;

import java.util.Set;
import org.samverk.sites.PageRights.Right;

/// What the reader of a page may do with it.
///
/// @param draft   whether they may write drafts of it
/// @param publish whether they may put it live, move it and take it down
public record PageActs(boolean draft, boolean publish) {
    static final PageActs NONE = new PageActs(false, false);

    static PageActs of(Set<Right> rights) {
        return new PageActs(rights.contains(Right.WRITE), rights.contains(Right.PUBLISH));
    }
}
