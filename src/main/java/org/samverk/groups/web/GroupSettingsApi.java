package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the administrators of a group change about it, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}")
@Tag(name = "groups")
class GroupSettingsApi {
    private final Groups groups;
    private final GroupSettings settings;
    private final GroupArchive archive;
    private final Files files;

    GroupSettingsApi(Groups groups, GroupSettings settings, GroupArchive archive, Files files) {
        this.groups = groups;
        this.settings = settings;
        this.archive = archive;
        this.files = files;
    }

    @PutMapping
    @Operation(summary = "Change what is said of a group, as its administrator; template and parent stay")
    GroupJson change(Actor actor, @PathVariable String slug, @RequestBody GroupFields fields) {
        return GroupJson.of(settings.change(actor, id(actor, slug), fields));
    }

    @PutMapping(path = "/cover", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Give a group a picture of its own; the body is its content")
    GroupJson changeCover(Actor actor, @PathVariable String slug, @RequestBody byte[] content) {
        var id = id(actor, slug);
        settings.requireChange(actor, id);
        settings.changeCover(actor, id, files.storeImage(actor, content, "cover"));
        return GroupJson.of(groups.require(actor, id));
    }

    @DeleteMapping("/cover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Go back to the pattern that the group's name gives")
    void removeCover(Actor actor, @PathVariable String slug) {
        settings.changeCover(actor, id(actor, slug), null);
    }

    @PostMapping("/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Archive a group and its sub-groups")
    void archive(Actor actor, @PathVariable String slug) {
        archive.archive(actor, id(actor, slug));
    }

    @DeleteMapping("/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bring a group back, and the sub-groups that were archived with it")
    void bringBack(Actor actor, @PathVariable String slug) {
        archive.bringBack(actor, id(actor, slug));
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
