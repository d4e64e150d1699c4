package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.files.Attachments;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.identity.Tokens;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PostFilesTests {
    @Autowired
    Posts posts;

    @Autowired
    PostMoves moves;

    @Autowired
    ScheduledPosts scheduled;

    @Autowired
    Feed feed;

    @Autowired
    Files files;

    @Autowired
    Attachments attachments;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    Tokens tokens;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor author;
    Actor reader;
    Group group;

    @BeforeEach
    void an_open_group() {
        author = cast.newcomer("Mia Test");
        reader = cast.newcomer("Ove Test");
        group = groups.create(author, new GroupFields("Kökslaget", "", Visibility.OPEN.code()));
    }

    @Test
    void whoever_sees_a_post_sees_its_files_below_it_on_its_page_and_in_feeds() {
        var text = store("Meny.txt");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(reader, text));
        var post = post(List.of(text));

        assertThat(files.require(reader, text).name()).isEqualTo("Meny.txt");
        for (var path : List.of(post.path(), group.path())) {
            assertThat(mvc.get().uri(path).with(cast.as(reader.requirePerson())))
                    .bodyText()
                    .contains("/files/" + text, "Meny.txt");
        }
    }

    @Test
    void the_first_picture_is_shown_large_with_its_name() throws IOException {
        var text = store("Meny.txt");
        var picture = files.store(author, new ByteArrayInputStream(png()), "Soppa.png");
        var post = post(List.of(text, picture));

        assertThat(mvc.get().uri(group.path()).with(cast.as(reader.requirePerson())))
                .bodyText()
                .contains("/files/" + picture + "/large", "Förhandsvisning av Soppa.png");
        assertThat(feed.parts(reader, post).files())
                .extracting(StoredFile::name)
                .containsExactly("Meny.txt", "Soppa.png");
    }

    @Test
    void the_files_of_a_planned_post_are_seen_by_its_author_alone_until_its_time_has_come() {
        var text = store("Meny.txt");
        var at = time.instant().plus(Duration.ofHours(2));
        var plan = new NewPost(writing.markdown(author, "I morgon"), false, false, at, null);
        var post = posts.post(author, group.id(), plan, List.of(text));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(reader, text));
        scheduled.publish(author, post.id());
        assertThat(files.require(reader, text).name()).isEqualTo("Meny.txt");
    }

    @Test
    void the_files_go_with_a_post_that_is_moved() {
        var text = store("Meny.txt");
        var post = post(List.of(text));
        var secret = groups.create(author, new GroupFields("Hemligt", "", Visibility.SECRET.code()));
        assertThat(files.require(reader, text).name()).isEqualTo("Meny.txt");

        moves.move(author, post.id(), secret.id(), false);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(reader, text));
        members.add(author, secret.id(), reader.requirePerson());
        assertThat(files.require(reader, text).name()).isEqualTo("Meny.txt");
    }

    @Test
    void what_is_taken_away_when_editing_is_no_longer_there_for_others() {
        var first = store("Ett.txt");
        var second = store("Två.txt");
        var post = post(List.of(first, second));

        assertThat(mvc.get().uri(post.path() + "/edit").with(cast.as(author.requirePerson())))
                .bodyText()
                .contains("value=\"" + first + "\"", "Två.txt");
        assertThat(mvc.post()
                        .uri(post.path())
                        .param("markdown", post.content().plainText())
                        .param("file", second.toString())
                        .with(cast.as(author.requirePerson()))
                        .with(csrf()))
                .hasStatus(303);

        assertThat(attachments.of(reader, post.id())).extracting(StoredFile::id).containsExactly(second);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(reader, first));
    }

    @Test
    void one_attaches_only_what_one_may_see_and_twenty_files_at_most() {
        var theirs = files.store(reader, bytes("x"), "Annans.txt");

        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> post(List.of(theirs)));
        var many = java.util.stream.Stream.generate(() -> store("Fil.txt"))
                .limit(21)
                .toList();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> post(many));
        assertThat(feed.group(author, group.id(), Cursor.START).items()).isEmpty();
    }

    @Test
    void a_plain_form_brings_files_and_a_refused_one_keeps_what_was_chosen() {
        var upload = new MockMultipartFile("upload", "Å.txt", "text/plain", "å".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri(group.path() + "/posts")
                        .multipart()
                        .file(upload)
                        .param("markdown", " ")
                        .with(cast.as(author.requirePerson()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Å.txt", "name=\"file\"", "Skriv något först.");
        var empty = new MockMultipartFile("upload", "tom.txt", "text/plain", new byte[0]);
        assertThat(mvc.post()
                        .uri("/posts")
                        .multipart()
                        .file(empty)
                        .param("group", group.slug())
                        .param("markdown", "Mina ord")
                        .with(cast.as(author.requirePerson()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Mina ord", "post-file-error");
        assertThat(feed.group(author, group.id(), Cursor.START).items()).isEmpty();

        assertThat(mvc.post()
                        .uri(group.path() + "/posts")
                        .multipart()
                        .file(upload)
                        .param("markdown", "Med fil")
                        .with(cast.as(author.requirePerson()))
                        .with(csrf()))
                .hasStatus(303);
        var post = feed.group(author, group.id(), Cursor.START).items().getFirst();
        assertThat(post.parts().files()).extracting(StoredFile::name).containsExactly("Å.txt");
    }

    @Test
    void a_program_gives_files_with_a_post_reads_them_and_changes_them() {
        var text = store("Meny.txt");
        assertThat(api(mvc.post().uri("/api/v1/posts"), author)
                        .content("{\"group\":\"" + group.slug() + "\",\"markdown\":\"Hej\",\"files\":[\"" + text
                                + "\"]}"))
                .hasStatus(201);
        var post = feed.group(author, group.id(), Cursor.START).items().getFirst();
        var path = "/api/v1" + post.path() + "/files";
        assertThat(api(mvc.get().uri(path), reader)).bodyText().contains(text.toString(), "Meny.txt");
        assertThat(api(mvc.put().uri(path), reader).content("{\"files\":[]}")).hasStatus(403);
        assertThat(api(mvc.put().uri(path), author).content("{\"files\":[\"" + UUID.randomUUID() + "\"]}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api(mvc.put().uri(path), author).content("{\"files\":[]}")).hasStatusOk();
        assertThat(attachments.of(reader, post.id())).isEmpty();
    }

    @Test
    void a_feed_costs_the_same_however_many_files_its_posts_have() {
        post(List.of(store("1.txt")));
        var few = Statements.during(() -> feed.group(reader, group.id(), Cursor.START));
        post(List.of(store("2.txt"), store("3.txt")));
        post(List.of(store("4.txt")));

        assertThat(Statements.during(() -> feed.group(reader, group.id(), Cursor.START)))
                .isEqualTo(few);
    }

    private Post post(List<UUID> attached) {
        return posts.post(author, group.id(), NewPost.of(writing.markdown(author, "Veckans meny")), attached);
    }

    private UUID store(String name) {
        return files.store(author, bytes(name), name);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private MockMvcTester.MockMvcRequestBuilder api(MockMvcTester.MockMvcRequestBuilder request, Actor actor) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Authorization",
                        "Bearer " + tokens.create(actor, "Test", 1).secret());
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
