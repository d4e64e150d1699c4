package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.web.KeptWritings;
import org.springframework.beans.factory.annotation.Autowired;

/// What was uploaded and never used goes after a while, and nothing else does.
@SamverkTest
class FileSweepTests {
    @Autowired
    FileSweep sweep;

    @Autowired
    Files files;

    @Autowired
    Attachments attachments;

    @Autowired
    Digests digests;

    @Autowired
    Previews previews;

    @Autowired
    Subjects subjects;

    @Autowired
    Principals principals;

    @Autowired
    KeptWritings writings;

    @Autowired
    Writing writing;

    @Autowired
    Groups groups;

    @Autowired
    Drafts drafts;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    Actor owner;

    @BeforeEach
    void somebody() {
        owner = cast.newcomer("Svante Svep");
    }

    @Test
    void a_file_that_was_never_used_goes_with_its_bytes_and_its_picture() throws IOException {
        var id = files.store(owner, new ByteArrayInputStream(png(1)), "karta.png");
        digests.make(files.require(owner, id).sha256());
        var bytes = files.content(files.require(owner, id));
        var small = previews.image(owner, id, PreviewSize.SMALL).content();
        assertThat(List.of(bytes, small)).allMatch(java.nio.file.Files::exists);

        later(FileSweep.PATIENCE.minusHours(1));
        assertThat(files.require(owner, id).id()).isEqualTo(id);
        later(FileSweep.PATIENCE.plusHours(1));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(owner, id));
        assertThat(List.of(bytes, small)).noneMatch(java.nio.file.Files::exists);
    }

    @Test
    void what_hangs_on_something_or_once_did_stays() {
        var hanging = text("Protokoll");
        var before = text("Utkast till protokoll");
        var subject = subject();
        files.attach(owner, subject, List.of(before));
        attachments.replace(owner, subject, List.of(hanging));
        var part = text("Bilaga till en kommentar");
        attachments.replaceInPart(owner, subject, UUID.randomUUID(), List.of(part));
        attachments.replaceInPart(owner, subject, UUID.randomUUID(), List.of());

        later(FileSweep.PATIENCE.plusDays(1));

        for (var id : List.of(hanging, before, part)) {
            assertThat(files.require(owner, id).id()).isEqualTo(id);
        }
    }

    @Test
    void a_picture_that_an_earlier_revision_shows_stays() throws IOException {
        var id = picture(2);
        var text = writing.markdown(owner, "![Karta](/files/" + id + ")");
        var group = groups.create(owner, new GroupFields("Kartor " + UUID.randomUUID(), "", "open"));
        var draft = drafts.start(owner, group.id(), "Ett utkast", text, null);
        drafts.save(owner, draft, 1, "Ett utkast", writing.markdown(owner, "Utan karta"), "Tog bort kartan");

        later(FileSweep.PATIENCE.plusDays(1));

        assertThat(files.require(owner, id).id()).isEqualTo(id);
    }

    @Test
    void a_photo_and_what_stands_in_a_text_that_is_being_written_stay() throws IOException {
        var photo = files.storePortrait(owner, png(3), "jag.png");
        principals.show(owner.requirePerson(), "Svante Svep", photo);
        var written = picture(4);
        writings.keep(owner, "post-svep", "![Karta](/files/" + written + ")");

        later(FileSweep.PATIENCE.plusDays(1));

        assertThat(files.require(owner, photo).id()).isEqualTo(photo);
        assertThat(files.require(owner, written).id()).isEqualTo(written);
    }

    @Test
    void bytes_that_another_file_has_too_stay() {
        var content = "Samma innehåll " + UUID.randomUUID();
        var used = text(content);
        var unused = text(content);
        files.attach(owner, subject(), List.of(used));

        later(FileSweep.PATIENCE.plusDays(1));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(owner, unused));
        assertThat(files.content(files.require(owner, used))).exists();
    }

    private void later(Duration wait) {
        time.at(time.instant().plus(wait), () -> {
            while (sweep.sweep() > 0) {
                // The next of them.
            }
        });
    }

    private UUID text(String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return files.store(owner, bytes, "fil.txt");
    }

    private UUID picture(int colour) throws IOException {
        return files.storeImage(owner, png(colour), "karta.png");
    }

    private UUID subject() {
        var id = subjects.nextId();
        var now = time.instant();
        subjects.create(new Subject(id, "page", null, Audience.OWNER, owner.id(), "Sida", "/pages/x", now, now));
        return id;
    }

    private static byte[] png(int colour) throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        image.setRGB(colour, colour, colour * 7919 + (int) (System.nanoTime() & 0xFFFF));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
