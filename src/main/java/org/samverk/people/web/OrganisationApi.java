package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.OrganisationUnit;
import org.samverk.people.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The chart of the organisation, for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "people")
class OrganisationApi {
    private final Units units;

    OrganisationApi(Units units) {
        this.units = units;
    }

    /// @param members how many work in it and in the units below it
    /// @param head    the user name of who leads it
    record UnitJson(
            UUID id,
            @Nullable UUID parentId,
            String name,
            int members,
            @Nullable String head) {
        static UnitJson of(OrganisationUnit unit) {
            var head = unit.head();
            return new UnitJson(
                    unit.id(), unit.parentId(), unit.name(), unit.members(), head == null ? null : head.username());
        }
    }

    @GetMapping("/organisation")
    @Operation(summary = "All units, each after the one that it belongs to")
    List<UnitJson> organisation(Actor actor) {
        actor.requireEmployee();
        return units.organisation(actor).units().stream().map(UnitJson::of).toList();
    }
}
