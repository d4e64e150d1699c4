package org.samverk.folders;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.files.Files;
import org.samverk.groups.Group;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;

/// Makes groups that share files: an administrator, a member, and an employee who only reads.
/// `beans.createBean(FileGroup.class)`.
class FileGroup {
    private final Groups groups;
    private final GroupMembers members;
    private final GroupArchive archive;
    private final GroupFiles groupFiles;
    private final Files files;
    private final CastSetup cast;

    FileGroup(
            Groups groups,
            GroupMembers members,
            GroupArchive archive,
            GroupFiles groupFiles,
            Files files,
            CastSetup cast) {
        this.groups = groups;
        this.members = members;
        this.archive = archive;
        this.groupFiles = groupFiles;
        this.files = files;
        this.cast = cast;
    }

    /// An open group and its people.
    record Scene(Group group, Actor administrator, Actor member, Actor outsider) {}

    Scene create() {
        var administrator = cast.newcomer("Agda Adm");
        var member = cast.newcomer("Melker Med");
        var group = groups.create(administrator, new GroupFields("Filer " + UUID.randomUUID(), "Delar filer", "open"));
        members.add(administrator, group.id(), member.requirePerson());
        return new Scene(group, administrator, member, cast.newcomer("Ute Utanför"));
    }

    /// One more member.
    Actor join(Scene scene, String name) {
        var person = cast.newcomer(name);
        members.add(scene.administrator(), scene.group().id(), person.requirePerson());
        return person;
    }

    void archive(Scene scene) {
        archive.archive(scene.administrator(), scene.group().id());
    }

    GroupFile add(Actor actor, Scene scene, @Nullable UUID folder, String name) {
        return groupFiles.add(actor, scene.group().id(), folder, upload(actor, name));
    }

    UUID upload(Actor actor, String name) {
        var content = ("Innehåll " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return files.store(actor, new ByteArrayInputStream(content), name);
    }
}
