package org.samverk.groups.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.DirectoryGroup;
import org.samverk.groups.DirectoryGroups;
import org.samverk.groups.FeedingRule;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What administrators do with a group, and invitations, for programs.
@RestController
@RequestMapping("/api/v1")
class GroupLifeApi {
    private final Groups groups;
    private final GroupSettings settings;
    private final GroupArchive archive;
    private final GroupInvitations invitations;
    private final GroupFeeding feeding;
    private final DirectoryGroups directory;

    GroupLifeApi(
            Groups groups,
            GroupSettings settings,
            GroupArchive archive,
            GroupInvitations invitations,
            GroupFeeding feeding,
            DirectoryGroups directory) {
        this.groups = groups;
        this.settings = settings;
        this.archive = archive;
        this.invitations = invitations;
        this.feeding = feeding;
        this.directory = directory;
    }

    record InvitationJson(UUID person, @Nullable String message) {}

    record RuleJson(
            @Nullable UUID unitId,
            @Nullable Boolean subUnits,
            @Nullable UUID directoryId) {}

    record PeopleJson(@Nullable List<String> usernames) {}

    @PutMapping("/groups/{slug}")
    GroupJson change(Actor actor, @PathVariable String slug, @RequestBody GroupFields fields) {
        return GroupJson.of(settings.change(actor, id(actor, slug), fields));
    }

    @PostMapping("/groups/{slug}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(Actor actor, @PathVariable String slug) {
        archive.archive(actor, id(actor, slug));
    }

    @DeleteMapping("/groups/{slug}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bringBack(Actor actor, @PathVariable String slug) {
        archive.bringBack(actor, id(actor, slug));
    }

    @PostMapping("/groups/{slug}/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void invite(Actor actor, @PathVariable String slug, @RequestBody InvitationJson asked) {
        invitations.invite(actor, id(actor, slug), asked.person(), asked.message());
    }

    @PostMapping("/groups/{slug}/invitation/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Actor actor, @PathVariable String slug) {
        invitations.accept(actor, id(actor, slug));
    }

    @PostMapping("/groups/{slug}/invitation/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Actor actor, @PathVariable String slug) {
        invitations.decline(actor, id(actor, slug));
    }

    @GetMapping("/groups/{slug}/rules")
    List<FeedingRule> rules(Actor actor, @PathVariable String slug) {
        return feeding.rules(actor, id(actor, slug));
    }

    @PostMapping("/groups/{slug}/rules")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addRule(Actor actor, @PathVariable String slug, @RequestBody RuleJson rule) {
        var subUnits = Boolean.TRUE.equals(rule.subUnits());
        feeding.add(actor, id(actor, slug), rule.unitId(), subUnits, rule.directoryId());
    }

    @DeleteMapping("/groups/{slug}/rules/{rule}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRule(Actor actor, @PathVariable String slug, @PathVariable UUID rule) {
        feeding.remove(actor, id(actor, slug), rule);
    }

    @GetMapping("/directory-groups")
    List<DirectoryGroup> directoryGroups(Actor actor) {
        return directory.list(actor);
    }

    /// The groups that the list feeds follow at once.
    @PutMapping("/directory-groups/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putDirectoryGroup(Actor actor, @PathVariable String name, @RequestBody PeopleJson people) {
        if (people.usernames() == null) {
            throw new InvalidInputException("usernames", "web.problem.missing");
        }
        directory.put(actor, name, people.usernames());
        feeding.reconcileAll();
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
