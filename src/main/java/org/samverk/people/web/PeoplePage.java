package org.samverk.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.people.OrganisationUnit;
import org.samverk.people.Person;
import org.samverk.people.UnitTree;
import org.samverk.web.Crumb;
import org.springframework.web.util.UriComponentsBuilder;

/// The directory.
///
/// @param organisation the tree of units, empty for those from outside
public record PeoplePage(Slice<Person> people, UnitTree organisation, PeopleFilter filter) {
    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        if (people.next() == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/people");
        filter.parameters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        var values = new java.util.HashMap<String, Object>(filter.parameters());
        values.put("after", people.next());
        return address.queryParam("after", "{after}")
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }

    /// The unit that was chosen, null when none was.
    public @Nullable OrganisationUnit unit() {
        return organisation.find(filter.unit()).orElse(null);
    }

    /// The units right below the one that was chosen, or the topmost.
    public List<OrganisationUnit> below() {
        return organisation.below(filter.unit());
    }

    /// The way from everybody to the unit that was chosen, which itself is left out.
    public List<Crumb> crumbs(String everybody) {
        var crumbs = new java.util.ArrayList<Crumb>();
        crumbs.add(new Crumb(everybody, "/people"));
        organisation.above(filter.unit()).forEach(unit -> crumbs.add(new Crumb(unit.name(), unit.path())));
        return crumbs;
    }

    public boolean filtered() {
        return filter.filtered();
    }
}
