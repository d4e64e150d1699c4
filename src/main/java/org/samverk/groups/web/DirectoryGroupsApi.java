package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.DirectoryGroup;
import org.samverk.groups.DirectoryGroups;
import org.samverk.groups.GroupFeedingSweep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The lists of people that a directory keeps, for programs that bring them here. The groups that they feed follow at
/// once.
@RestController
@RequestMapping("/api/v1/directory-groups")
@Tag(name = "directory groups")
class DirectoryGroupsApi {
    private final DirectoryGroups directory;
    private final GroupFeedingSweep sweep;

    DirectoryGroupsApi(DirectoryGroups directory, GroupFeedingSweep sweep) {
        this.directory = directory;
        this.sweep = sweep;
    }

    record People(@Nullable List<@Nullable String> usernames) {}

    record Listed(UUID id, String name, List<String> usernames) {}

    @GetMapping
    @Operation(summary = "The directory groups by name, with how many are in each")
    List<DirectoryGroup> list(Actor actor) {
        return directory.list(actor);
    }

    @GetMapping("/{name}")
    @Operation(summary = "Who is in a directory group, as an administrator")
    Listed show(Actor actor, @PathVariable String name) {
        var group = directory.require(actor, name);
        return new Listed(group.id(), group.name(), directory.usernames(actor, group.id()));
    }

    @PutMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make a directory group hold exactly these people; who is not known is left out")
    void put(Actor actor, @PathVariable String name, @RequestBody People people) {
        sweep.reconcileFedBy(directory.put(actor, name, people.usernames()));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a directory group and the rules about it")
    void remove(Actor actor, @PathVariable String name) {
        directory.remove(actor, directory.require(actor, name).id());
        sweep.reconcileAll();
    }
}
