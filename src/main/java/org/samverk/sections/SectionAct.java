package org.samverk.sections;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageRights.Right;

/// What somebody may do in a section. Who owns it or publishes there may also do what comes after.
public enum SectionAct {
    /// Says who may do what, and everything else.
    OWN(EnumSet.allOf(Right.class)),
    /// Puts pages live.
    PUBLISH(EnumSet.allOf(Right.class)),
    /// Writes drafts of pages.
    WRITE(EnumSet.of(Right.READ, Right.WRITE)),
    /// Reads drafts of pages, comments on them, and says yes or no in a review.
    REVIEW(EnumSet.of(Right.READ));

    private final Set<Right> rights;

    SectionAct(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SectionAct of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// @throws InvalidInputException for the field `act` when there is no such act
    static SectionAct chosen(String code) {
        try {
            return of(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("act", "sections.problem.act");
        }
    }

    public Set<Right> rights() {
        return rights;
    }
}
