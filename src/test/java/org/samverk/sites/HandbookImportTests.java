package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// A real staff handbook of 246 pages is imported; everything on its pages leads somewhere.
@SamverkTest
class HandbookImportTests {
    private static final String SECTION = "Handboken";

    /// What is wrong in the folder itself: files and headings that it does not hold, pictures on other sites.
    private static final String BROKEN = """
            18f/chapters/engineering.md → /#tools
            18f/chapters/product.md → /#tools
            18f/how-18f-works/research-guidelines.md → /office-of-solutions/tech-operations/#questions
            18f/projects-partners/leading-projects.md → /downloads/TEMPLATE_Internal_kickoff_agenda.docx
            18f/projects-partners/leading-projects.md → /downloads/TEMPLATE_Project_README.docx
            18f/projects-partners/leading-projects.md → /downloads/TEMPLATE_Risk_tracker.xlsx
            18f/projects-partners/leading-projects.md → /downloads/TEMPLATE_Team_charter.docx
            18f/projects-partners/leading-projects.md → /downloads/TEMPLATE_Weekly_ship_template.docx
            general-information-and-resources/tech-policies/fitara.md → /office-of-solutions/tech-operations/#questions
            general-information-and-resources/tech-policies/password-requirements.md → https://imgs.xkcd.com/comics/password_strength.png
            getting-started/classes/gsa-internal-tools.md → /#tts-locations
            getting-started/classes/gsa-internal-tools.md → /office-of-solutions/tech-operations/#questions
            getting-started/classes/intro-to-TTS-Tech-Portfolio.md → /office-of-solutions/tech-operations/#questions
            getting-started/classes/intro-to-TTS-Tech-Portfolio.md → /tech-operations/#questions
            getting-started/equipment.md → /office-of-solutions/tech-operations/#questions
            tools/slack.md → emoji/
            tools/teams.md → https://docs.google.com/drawings/d/e/2PACX-1vRUfwfLa4y4Fc4EqymMzJk4cECAdffFyi6_rbmzstYlunQ0mJ60L_IG2PfpJEYJ-Wyz1cr7z6N6rlMG/pub?w=890&h=1047
            travel-and-leave/travel-and-leave-policies/first-time-travel-get-in-concur.md → /downloads/EFT_Enrollment_Form.pdf
            updating-the-handbook/edit-in-github.md → /updating-the-handbook/#codeowners
            updating-the-handbook/edit-in-github.md → /updating-the-handbook/#making-your-updates
            updating-the-handbook/edit-in-github.md → /updating-the-handbook/#pull-requests-prs
            updating-the-handbook/edit-locally.md → /updating-the-handbook/#making-your-updates
            updating-the-handbook/shortcodes.md → /downloads/my-form.pdf
            """;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    private final Map<String, MockHttpServletResponse> answers = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();

    @Test
    void the_whole_handbook_can_be_read_and_imported_again() throws Exception {
        var order = new Importing.Order(handbook(), SiteKind.INTRANET, SECTION);
        var began = System.nanoTime();
        var first = runs.run(Actor.SYSTEM, order, (done, total) -> {});
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("The handbook was imported in " + took.toMillis() + " ms");

        assertThat(first.state()).isEqualTo("done");
        assertThat(pagesOf(first)).hasSizeGreaterThanOrEqualTo(246);
        assertThat(first.of("skipped")).isEmpty();
        assertThat(first.of("tag")).isNotEmpty();
        assertThat(broken(first)).containsExactlyElementsOf(BROKEN.lines().toList());
        assertThat(faults(pagesOf(first))).isEmpty();

        var second = runs.run(Actor.SYSTEM, order, (done, total) -> {});

        assertThat(second.count("unchanged")).isEqualTo(first.count("created"));
        assertThat(second.count("created") + second.count("changed") + second.count("kept"))
                .isZero();
        assertThat(broken(second)).isEqualTo(broken(first));
    }

    private static Path handbook() {
        for (var root : List.of("../shared", "../../shared")) {
            var pages = Path.of(root, "content/handbook/pages");
            if (Files.isDirectory(pages)) {
                return pages;
            }
        }
        assumeTrue(false, "the handbook is not at hand");
        throw new IllegalStateException();
    }

    private static List<String> pagesOf(ImportRun run) {
        return run.of("created").stream().map(ImportNote::detail).toList();
    }

    private static List<String> broken(ImportRun run) {
        var broken = new ArrayList<String>();
        for (var kind : List.of("link", "image")) {
            run.of(kind).forEach(note -> broken.add(note.source() + " → " + note.detail()));
        }
        return broken.stream().sorted().distinct().toList();
    }

    /// Follows every link and picture of every page.
    private Set<String> faults(List<String> pages) throws Exception {
        var faults = new TreeSet<String>();
        for (var page : pages) {
            if (answer(page).getStatus() != 200) {
                faults.add(page + ": " + answer(page).getStatus());
                continue;
            }
            for (var link : links(page)) {
                var fault = fault(page, link);
                if (!fault.isEmpty()) {
                    faults.add(page + " → " + link + ": " + fault);
                }
            }
        }
        return faults;
    }

    private Set<String> links(String page) throws Exception {
        var links = new HashSet<String>();
        document(page).select("main a[href]").forEach(link -> links.add(link.attr("href")));
        document(page).select("main img[src]").forEach(image -> links.add(image.attr("src")));
        links.removeIf(link -> link.matches("(?i)[a-z][a-z0-9+.-]*:.*"));
        return links;
    }

    private String fault(String page, String link) throws Exception {
        var hash = link.indexOf('#');
        var path = hash < 0 ? link : hash == 0 ? page : link.substring(0, hash);
        if (!path.startsWith("/")) {
            return "leads nowhere for sure";
        }
        var response = answer(path);
        if (response.getStatus() == 301) {
            path = String.valueOf(response.getHeader("Location"));
            response = answer(path);
        }
        if (response.getStatus() != 200) {
            return "status " + response.getStatus();
        }
        var anchor = hash < 0 ? "" : link.substring(hash + 1);
        return anchor.isEmpty() || document(path).getElementById(anchor) != null ? "" : "no such heading";
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var known = answers.get(path);
        if (known != null) {
            return known;
        }
        var response = mvc.perform(get(java.net.URI.create(path)).with(cast.as(Cast.ANNA)))
                .andReturn()
                .getResponse();
        answers.put(path, response);
        return response;
    }

    private Document document(String path) throws Exception {
        var known = documents.get(path);
        if (known != null) {
            return known;
        }
        var html = answer(path).getContentAsString(StandardCharsets.UTF_8);
        var document = Jsoup.parse(html);
        documents.put(path, document);
        return document;
    }
}
