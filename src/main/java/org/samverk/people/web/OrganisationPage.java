package org.samverk.people.web;

import java.util.List;
import org.samverk.people.OrganisationUnit;
import org.samverk.people.UnitTree;

/// The chart of the organisation.
public record OrganisationPage(UnitTree organisation) {
    /// The units right below one.
    public List<OrganisationUnit> below(OrganisationUnit unit) {
        return organisation.below(unit.id());
    }
}
