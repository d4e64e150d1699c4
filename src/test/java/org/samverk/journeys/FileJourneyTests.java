package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileOrder;
import org.samverk.folders.GroupFile;
import org.samverk.folders.GroupFiles;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Files by button, by hand and by paste, with a network that goes away in the middle.
@SamverkTest
class FileJourneyTests {
    private static final int PART = 4 * 1024 * 1024;
    private static final int SIZE = 6 * 1024 * 1024 + 17;

    private static final String BROKEN = "broken";

    /// Drops or pastes a file of so many bytes on the element.
    private static final String BRING = """
            (place, [kind, name, size]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([new Uint8Array(size).map((_, at) => at * 31 + (at >> 8))], name));
              const facts = { bubbles: true, cancelable: true };
              const event = kind === 'paste'
                ? new ClipboardEvent('paste', { ...facts, clipboardData: transfer })
                : new DragEvent(kind, { ...facts, dataTransfer: transfer });
              place.dispatchEvent(event);
              return event.defaultPrevented;
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupFiles groupFiles;

    @Autowired
    private org.samverk.files.Files files;

    @Autowired
    private CastSetup cast;

    @TempDir
    private Path folder;

    private final AtomicBoolean gone = new AtomicBoolean();
    private final List<String> sent = new ArrayList<>();
    private Browser browser;
    private Group group;
    private Page page;

    @BeforeEach
    void a_group_and_its_files() {
        browser = new Browser(port);
        var fields = new GroupFields("Filresan " + UUID.randomUUID(), "Delar filer", "open");
        group = groups.create(cast.actor(BJORN), fields);
        page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(group.path() + "/files");
        page.waitForFunction("() => !!customElements.get('upload-field')");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void an_upload_by_button_that_is_broken_off_goes_on_from_where_it_was() throws IOException {
        breakOffAfterTheFirstPart();
        page.setInputFiles("upload-field input[type=file]", large());
        offlineAndBack();
        submit();
        arrived("Film.bin", SIZE);
    }

    @Test
    void a_file_dropped_anywhere_on_the_page_of_files_is_uploaded_and_resumed_too() {
        breakOffAfterTheFirstPart();
        assertThat(bring(page.locator("h1"), "dragover", 10)).isTrue();
        assertThat(bring(page.locator("h1"), "drop", SIZE)).isTrue();
        offlineAndBack();
        submit();
        arrived("Film.bin", SIZE);
    }

    @Test
    void a_file_pasted_on_the_page_of_files_is_uploaded() {
        assertThat(bring(page.locator("body"), "paste", 5000)).isTrue();
        uploaded();
        submit();
        arrived("Film.bin", 5000);
    }

    @Test
    void a_file_dropped_on_the_conversation_opens_the_place_where_its_progress_shows() {
        bring(page.locator("h1"), "drop", 3000);
        uploaded();
        submit();
        page.click("#files a:has-text('Film.bin')");
        page.waitForFunction("() => !!customElements.get('upload-field')");
        var fold = page.locator("#comments .composer-files");
        assertThat(fold.getAttribute("open")).isNull();

        assertThat(bring(page.locator("#comments h2"), "drop", 4000)).isTrue();

        expect(fold).hasAttribute("open", "");
        expect(fold.locator(".upload-file")).isVisible();
        expect(fold.locator(".upload-file")).containsText("Uppladdad");
        assertThat(page.locator("details:has(form[action$='/versions'])").getAttribute("open"))
                .isNull();
    }

    @Test
    void a_file_dropped_where_none_is_taken_does_not_open_instead_of_the_page() {
        page.navigate("/groups");
        assertThat(bring(page.locator("h1"), "dragover", 10)).isTrue();
        assertThat(bring(page.locator("h1"), "drop", 10)).isTrue();
    }

    @Test
    void a_picture_that_is_refused_says_why_in_the_words_of_the_server() throws IOException {
        page.navigate(group.path());
        var form = page.locator("form.composer").first();
        form.locator("textarea[name=markdown]").click();
        form.locator("[contenteditable=true]").waitFor();
        form.locator("button[data-command=image]").click();
        var dialog = form.locator("dialog[data-dialog=image]");
        var broken = Files.writeString(folder.resolve("bild.png"), "Det här är ingen bild");
        dialog.locator("[data-field=file]").setInputFiles(broken);
        dialog.locator("[data-field=alt]").fill("Ett tak");
        dialog.locator("[data-apply]").click();
        expect(dialog.locator("[data-failed]")).containsText("Det här är ingen bild som går att visa");
    }

    private Path large() throws IOException {
        var bytes = new byte[SIZE];
        new Random(5).nextBytes(bytes);
        return Files.write(folder.resolve("Film.bin"), bytes);
    }

    private boolean bring(Locator place, String kind, int size) {
        return (boolean) place.evaluate(BRING, List.of(kind, "Film.bin", size));
    }

    /// From the second part on nothing gets through until [#gone] is false.
    private void breakOffAfterTheFirstPart() {
        page.route("**/files/uploads/*", route -> {
            var offset = offset(route.request());
            if (offset.equals(String.valueOf(PART)) && sent.isEmpty()) {
                gone.set(true);
            }
            if (gone.get()) {
                sent.add(BROKEN);
                route.abort("internetdisconnected");
            } else {
                goOn(route, offset);
            }
        });
    }

    private void goOn(Route route, String offset) {
        if (!offset.isEmpty() && !sent.isEmpty()) {
            sent.add(offset);
        }
        route.resume();
    }

    private static String offset(Request request) {
        return request.method().equals("PATCH")
                ? String.valueOf(request.headers().get("upload-offset"))
                : "";
    }

    private void offlineAndBack() {
        expect(row().locator("progress")).isVisible();
        page.waitForCondition(gone::get);
        page.context().setOffline(true);
        expect(row()).containsText("Förbindelsen är bruten");
        assertThat(sent).isNotEmpty().containsOnly(BROKEN);
        gone.set(false);
        page.context().setOffline(false);
        uploaded();
        assertThat(sent.stream().filter(what -> !what.equals(BROKEN)).toList()).containsExactly(String.valueOf(PART));
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private void uploaded() {
        expect(row()).containsText("Uppladdad", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private Locator row() {
        return page.locator(".upload-file").first();
    }

    private void submit() {
        page.click("aside button:has-text('Lägg till i gruppen')");
        expect(page.locator("#files")).containsText("Film.bin");
    }

    private void arrived(String name, long size) {
        var actor = cast.actor(BJORN);
        var filter = new FileFilter(group.id(), null, List.of(), FileOrder.NAME);
        var found = groupFiles.list(actor, filter, null, 10).items();
        assertThat(found).extracting(GroupFile::name).containsExactly(name);
        assertThat(files.require(actor, found.getFirst().fileId()).size()).isEqualTo(size);
    }
}
