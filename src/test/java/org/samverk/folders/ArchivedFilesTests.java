package org.samverk.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class ArchivedFilesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    GroupFiles groupFiles;

    @Autowired
    FileVersions versions;

    @Autowired
    OfficialFiles officials;

    @Autowired
    FileDeletions deletions;

    @Autowired
    Folders folders;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    FileGroup fileGroup;
    FileGroup.Scene scene;
    Actor member;
    Folder folder;
    GroupFile file;
    GroupFile official;
    GroupFile gone;

    @BeforeEach
    void a_group_with_files_that_is_archived() {
        fileGroup = beans.createBean(FileGroup.class);
        scene = fileGroup.create();
        member = scene.member();
        folder = folders.create(member, scene.group().id(), null, "Protokoll");
        file = fileGroup.add(member, scene, folder.id(), "Möte.txt");
        official = fileGroup.add(member, scene, null, "Plan.txt");
        officials.finalise(scene.administrator(), official.id(), 1);
        gone = fileGroup.add(member, scene, null, "Borta.txt");
        deletions.delete(member, gone.id());
        groupFiles.lock(member, file.id());
        fileGroup.archive(scene);
    }

    @Test
    void its_members_read_everything_and_are_offered_no_change() {
        var list = scene.group().path() + "/files";
        read(member, list)
                .contains("Protokoll", "Plan.txt", folder.id().toString())
                .doesNotContain("upload-field", "/folders\"");
        read(member, list + "?folder=" + folder.id()).contains("Möte.txt").doesNotContain("upload-field");
        read(member, file.path()).contains("Möte.txt", "Protokoll").doesNotContain("/lock\"", "/versions\"");
        read(scene.administrator(), official.path()).doesNotContain("name=\"version\"", "Dra tillbaka");
        read(member, official.path() + "/official").contains(official.path());
        read(member, gone.path()).doesNotContain("/restoration");
        assertThat(folders.path(member, scene.group().id(), folder.id())).containsExactly(folder);
    }

    @Test
    void all_others_still_read_only_what_is_finalised() {
        read(scene.outsider(), scene.group().path() + "/files")
                .contains("Plan.txt")
                .doesNotContain("Protokoll");
        assertThat(mvc.get().uri(file.path()).with(as(scene.outsider()))).hasStatus(404);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> folders.require(scene.outsider(), scene.group().id(), folder.id()));
    }

    @Test
    void every_change_is_refused_with_the_reason() {
        var group = scene.group().id();
        var admin = scene.administrator();
        for (var change : List.<ThrowingCallable>of(
                () -> fileGroup.add(member, scene, null, "Ny.txt"),
                () -> folders.create(member, group, null, "Ny"),
                () -> folders.rename(member, group, folder.id(), "Annat"),
                () -> folders.delete(member, group, folder.id()),
                () -> groupFiles.change(member, file.id(), "Annat.txt", null, ""),
                () -> groupFiles.lock(member, official.id()),
                () -> groupFiles.unlock(member, file.id()),
                () -> groupFiles.unlock(admin, file.id()),
                () -> versions.restore(member, file.id(), 1),
                () -> deletions.delete(member, file.id()),
                () -> deletions.restore(member, gone.id()),
                () -> officials.finalise(admin, file.id(), 1),
                () -> officials.withdraw(admin, official.id()))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(change)
                    .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("web.error.groupArchived"));
        }
    }

    @Test
    void a_form_that_was_open_is_refused_with_the_reason() {
        for (var path : List.of("/files", "/folders", "/folders/" + folder.id())) {
            assertThat(mvc.post()
                            .uri(scene.group().path() + path)
                            .header("Accept-Language", "sv")
                            .with(as(member))
                            .with(csrf()))
                    .hasStatus(403)
                    .bodyText()
                    .contains("arkiverad");
        }
    }

    private org.assertj.core.api.AbstractStringAssert<?> read(Actor actor, String path) {
        return assertThat(mvc.get().uri(path).with(as(actor))).hasStatusOk().bodyText();
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor as(Actor actor) {
        return cast.as(actor.requirePerson());
    }
}
