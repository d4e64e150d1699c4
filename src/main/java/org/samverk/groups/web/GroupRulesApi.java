package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.FeedingRule;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The rules that feed a group's members, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}/rules")
@Tag(name = "groups")
class GroupRulesApi {
    private final Groups groups;
    private final GroupFeeding feeding;

    GroupRulesApi(Groups groups, GroupFeeding feeding) {
        this.groups = groups;
        this.feeding = feeding;
    }

    /// A unit or a directory group, one of the two.
    ///
    /// @param subUnits whether the units below the unit belong to it; not when it is left out
    record NewRule(
            @Nullable UUID unitId,
            @Nullable Boolean subUnits,
            @Nullable UUID directoryId) {}

    @GetMapping
    @Operation(summary = "The rules that feed a group; none for those who may not change them")
    List<FeedingRule> list(Actor actor, @PathVariable String slug) {
        return feeding.rules(actor, id(actor, slug));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a unit or a directory group feed a group's members")
    void add(Actor actor, @PathVariable String slug, @RequestBody NewRule rule) {
        var subUnits = Boolean.TRUE.equals(rule.subUnits());
        feeding.add(actor, id(actor, slug), rule.unitId(), subUnits, rule.directoryId());
    }

    @DeleteMapping("/{rule}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a rule away, and those whom it alone brought in")
    void remove(Actor actor, @PathVariable String slug, @PathVariable UUID rule) {
        feeding.remove(actor, id(actor, slug), rule);
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
