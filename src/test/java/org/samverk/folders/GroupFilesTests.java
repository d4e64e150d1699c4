package org.samverk.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.files.Files;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class GroupFilesTests {
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
    Files files;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    Actor bjorn;
    Actor farid;
    Actor anna;
    Group group;

    @BeforeEach
    void an_open_group_of_two() {
        bjorn = cast.actor(Cast.BJORN);
        farid = cast.actor(Cast.FARID);
        anna = cast.actor(Cast.ANNA);
        group = groups.create(bjorn, new GroupFields("Filgruppen " + UUID.randomUUID(), "Delar filer", "open"));
        memberships.put(cast.id(Cast.FARID), group.id(), MembershipRole.MEMBER, time.instant());
    }

    @Test
    void members_see_the_newest_and_all_others_only_what_is_finalised() {
        var file = add(farid, "Budget.txt", "ett");
        var first = file.fileId();
        hiddenFrom(Cast.ANNA, file.path(), file.path() + "/official", "/files/" + first);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> officials.finalise(farid, file.id(), 1));
        var official = officials.finalise(bjorn, file.id(), 1);
        var newer = versions.add(farid, file.id(), upload(farid, "Budget.txt", "två"));
        assertThat(newer.version()).isEqualTo(2);
        assertThat(newer.isOfficial()).isFalse();
        hiddenFrom(Cast.ANNA, "/files/" + newer.fileId());
        assertThat(mvc.get().uri("/files/" + first).with(cast.as(Cast.ANNA))).hasStatusOk();
        assertThat(mvc.get().uri(file.path()).with(cast.as(Cast.ANNA))).hasStatus(303);
        assertThat(mvc.get().uri(official.path()).with(cast.as(Cast.ANNA)))
                .hasStatusOk()
                .bodyText()
                .contains("Budget.txt", "/files/" + first)
                .doesNotContain(newer.fileId().toString());
        assertThat(mvc.get().uri(group.path() + "/files").with(cast.as(Cast.ANNA)))
                .hasStatusOk()
                .bodyText()
                .contains("Budget.txt");
        assertThat(mvc.get().uri(file.path()).with(cast.as(Cast.FARID)))
                .hasStatusOk()
                .bodyText()
                .contains("/files/" + newer.fileId(), "/files/" + first);
        officials.finalise(bjorn, file.id(), 2);
        hiddenFrom(Cast.ANNA, "/files/" + first);
        officials.withdraw(bjorn, file.id());
        hiddenFrom(Cast.ANNA, official.path(), "/files/" + newer.fileId());
    }

    @Test
    void what_was_renamed_since_keeps_its_name_for_the_others() {
        var file = add(farid, "Plan.txt", "plan");
        officials.finalise(bjorn, file.id(), 1);
        groupFiles.change(farid, file.id(), "Hemligt arbetsnamn.txt", null, "budget, 2026,budget");
        assertThat(groupFiles.require(farid, file.id()).labels()).containsExactly("budget", "2026");
        assertThat(mvc.get().uri(group.path() + "/files").with(cast.as(Cast.ANNA)))
                .bodyText()
                .contains("Plan.txt")
                .doesNotContain("Hemligt arbetsnamn", "budget");
    }

    @Test
    void one_finalises_what_one_has_seen() {
        var file = add(farid, "Plan.txt", "ett");
        versions.add(farid, file.id(), upload(farid, "Plan.txt", "två"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> officials.finalise(bjorn, file.id(), 1));
    }

    @Test
    void a_locked_file_is_changed_by_nobody_else_and_an_administrator_breaks_the_lock() {
        var file = add(farid, "Plan.txt", "ett");
        assertThat(groupFiles.lock(farid, file.id()).lockedBy()).isNotNull();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> versions.add(bjorn, file.id(), upload(bjorn, "Plan.txt", "två")))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("folders.error.locked"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> deletions.delete(bjorn, file.id()));
        assertThat(versions.add(farid, file.id(), upload(farid, "Plan.txt", "två"))
                        .version())
                .isEqualTo(2);
        assertThat(groupFiles.unlock(bjorn, file.id()).lockedBy()).isNull();
        groupFiles.lock(bjorn, file.id());
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> groupFiles.unlock(farid, file.id()));
    }

    @Test
    void an_earlier_version_is_taken_up_as_a_new_one() {
        var file = add(farid, "Plan.txt", "ett");
        versions.add(bjorn, file.id(), upload(bjorn, "Plan (1).txt", "två"));
        var restored = versions.restore(farid, file.id(), 1);
        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.fileId()).isEqualTo(file.fileId());
        assertThat(versions.of(farid, file.id()))
                .extracting(FileVersion::number, FileVersion::restoredFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, 1),
                        org.assertj.core.groups.Tuple.tuple(2, null),
                        org.assertj.core.groups.Tuple.tuple(1, null));
        assertThat(versions.of(anna, file.id())).isEmpty();
    }

    @Test
    void folders_have_names_of_their_own_and_go_away_empty() {
        var outer = folders.create(farid, group.id(), null, "  Möten ");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> folders.create(farid, group.id(), null, "möten"));
        var inner = folders.create(farid, group.id(), outer.id(), "2026");
        assertThat(folders.path(farid, group.id(), inner.id())).containsExactly(outer, inner);
        var file = groupFiles.add(farid, group.id(), inner.id(), upload(farid, "Protokoll.txt", "§ 1"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> folders.delete(farid, group.id(), inner.id()));
        groupFiles.change(farid, file.id(), "Protokoll.txt", null, "");
        folders.delete(farid, group.id(), inner.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> folders.create(anna, group.id(), null, "Annas"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> folders.require(anna, group.id(), outer.id()));
    }

    @Test
    void what_is_taken_away_is_hidden_and_can_be_put_back() {
        var file = add(farid, "Plan.txt", "ett");
        deletions.delete(bjorn, file.id());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groupFiles.require(cast.actor(Cast.CECILIA), file.id()));
        assertThat(list(farid, null, 10).items()).isEmpty();
        assertThat(deletions.restore(bjorn, file.id()).deletedBy()).isNull();
        assertThat(list(farid, null, 10).items()).hasSize(1);
    }

    @Test
    void a_list_is_read_on_and_costs_the_same_however_long() {
        for (var number = 0; number < 5; number++) {
            add(farid, "Fil " + number + ".txt", "innehåll " + number);
        }
        var first = list(farid, null, 3);
        assertThat(first.items()).extracting(GroupFile::name).containsExactly("Fil 0.txt", "Fil 1.txt", "Fil 2.txt");
        var rest = list(farid, UUID.fromString(String.valueOf(first.next())), 3);
        assertThat(rest.items()).extracting(GroupFile::name).containsExactly("Fil 3.txt", "Fil 4.txt");
        assertThat(rest.next()).isNull();
        var path = group.path() + "/files";
        var few = cast.statements(
                () -> assertThat(mvc.get().uri(path).with(cast.as(Cast.FARID))).hasStatusOk());
        for (var number = 5; number < 15; number++) {
            add(farid, "Fil " + number + ".txt", "innehåll " + number);
        }
        var many = cast.statements(
                () -> assertThat(mvc.get().uri(path).with(cast.as(Cast.FARID))).hasStatusOk());
        assertThat(many).isEqualTo(few);
    }

    @Test
    void a_plain_form_adds_files_and_comes_back_without_one() {
        var path = group.path() + "/files";
        var text = new MockMultipartFile("upload", "Å.txt", "text/plain", "å".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri(path)
                        .multipart()
                        .file(text)
                        .with(cast.as(Cast.FARID))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(list(farid, null, 10).items()).extracting(GroupFile::name).containsExactly("Å.txt");
        assertThat(mvc.post().uri(path).multipart().with(cast.as(Cast.FARID)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("file-error");
        var empty = new MockMultipartFile("upload", "tom.txt", "text/plain", new byte[0]);
        assertThat(mvc.post()
                        .uri(path)
                        .multipart()
                        .file(empty)
                        .with(cast.as(Cast.FARID))
                        .with(csrf()))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri(path)
                        .param("file", "nonsense")
                        .with(cast.as(Cast.FARID))
                        .with(csrf()))
                .hasStatus(422);
    }

    private void hiddenFrom(Cast person, String... paths) {
        for (var path : paths) {
            assertThat(mvc.get().uri(path).with(cast.as(person))).hasStatus(404);
        }
    }

    private org.samverk.kernel.Slice<GroupFile> list(
            Actor actor, @org.jspecify.annotations.Nullable UUID after, int size) {
        return groupFiles.list(actor, new FileFilter(group.id(), null, List.of(), FileOrder.NAME), after, size);
    }

    private GroupFile add(Actor actor, String name, String content) {
        return groupFiles.add(actor, group.id(), null, upload(actor, name, content));
    }

    private UUID upload(Actor actor, String name, String content) {
        return files.store(actor, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor csrf() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }
}
