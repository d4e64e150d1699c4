package org.samverk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Audience;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What is kept of decisions follows PDF/A-2b and PDF/UA-1, as veraPDF judges, whatever is written in them.
@SamverkTest
class DecisionPdfTests {
    private static final String TEXT = """
            # Regler <script>alert(1)</script>

            Fet **text**, kursiv *text*, `kod` och en [länk](https://example.org/).

            - en punkt
              - en punkt till
            - [x] gjort

            1. först
            2. sedan

            > Ett citat – ”så här”.

            | Vad | Hur mycket |
            | --- | --- |
            | Cyklar | 3 |

            #### Tecken

            Ελληνικά, кириллица, العربية, 漢字, 😀, e\u0301, \u200b, a\u00adb, ⁂ och ettväldigtlångtord%s

            ```
            rad ett
              rad två
            ```

            ---

            ![En bild av ett tak](/files/0195f3b0-0000-7000-8000-000000000000)
            """.formatted("mycket".repeat(60));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Register register;

    @Autowired
    private MinutesKeeping keeping;

    @Autowired
    private Mandates mandates;

    @Autowired
    private BeanFactory program;

    private DeciderScene scene;

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void somebody_decides() {
        scene = new DeciderScene(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_decision_as_a_file_follows_the_standards_and_says_it_all(String language) throws Exception {
        var number = decided();
        amendments.correct(scene.holder, number, "Datumet blev fel & <b>skrevs</b> om.");

        var file = get(RegisterEntry.path(number) + "/pdf", language);

        assertThat(faults(file)).isEmpty();
        assertThat(words(file))
                .contains(
                        number, "Disa Beslutsfattare", "Ja, så här.", "VON 2026/118", scene.board, "En bild av ett tak")
                .contains("<i>regler</i>", "Cyklar", "кириллица", "https://example.org/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void an_extract_of_the_register_follows_the_standards(String language) throws Exception {
        var number = decided();

        var file = get("/decisions/extract.pdf?board=" + scene.board, language);

        assertThat(faults(file)).isEmpty();
        assertThat(words(file)).contains(number, "Disa Beslutsfattare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void minutes_follow_the_standards_and_say_what_was_decided_of_which_text_and_who_signs(String language)
            throws Exception {
        var number = decided();
        var entry = register.require(scene.holder, number);
        var made = keeping.keep(
                scene.holder,
                new MinutesFields(
                        "Möte & <i>beslut</i> 😀",
                        mandates.today(),
                        "Rum 漢字",
                        "Disa Beslutsfattare, enhetschef\nVera Skribent & co",
                        "Sara Sekreterare",
                        "Jon Justerare",
                        List.of(number, number.replace('/', '-'))));

        var file = get(made.path() + "/pdf", language);

        assertThat(faults(file)).isEmpty();
        assertThat(words(file).replaceAll("\\s+", ""))
                .contains(entry.revisionSha256().hex(), entry.hash().hex());
        assertThat(words(file))
                .contains("§ " + number + " Rutin & <i>regler</i>", "Möte & <i>beslut</i>", "VON 2026/118")
                .contains("Ja, så här.", "Och så.", "VON 4.12", scene.board, "Vera Skribent & co")
                .contains("Sara Sekreterare", "Jon Justerare", language.equals("sv") ? "Justeras" : "Confirmed by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions/extract.pdf?q=ingentingalls"})
    void an_extract_of_nothing_says_so(String path) throws Exception {
        var file = get(path, "sv");

        assertThat(faults(file)).isEmpty();
        assertThat(words(file)).contains("Utdraget innehåller inga beslut.");
    }

    private String decided() {
        var text = Markdown.toRichText(TEXT, MentionResolver.NONE).canonicalJson();
        var revision = revisions.add(scene.writer, scene.draft, 1, "Rutin & <i>regler</i> 😀", text, null);
        var request = decisions.request(
                scene.writer,
                new DecisionProposal(
                        scene.draft,
                        revision.number(),
                        DecisionKind.DELEGATION,
                        scene.mandate,
                        null,
                        "Ska rutinen\ngälla?",
                        null,
                        "VON 2026/118",
                        1200L,
                        Audience.ORGANISATION));
        return Objects.requireNonNull(decisions
                .decide(scene.holder, request, Outcome.APPROVED, "Ja, så här.\n\nOch så.")
                .number());
    }

    private byte[] get(String path, String language) {
        var answer = mvc.get()
                .uri(path)
                .param("lang", language)
                .header("Accept-Language", language)
                .with(cast.as(ANNA))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private static String words(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> faults(byte[] file) throws Exception {
        var faults = new java.util.ArrayList<String>();
        for (var standard : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(one -> standard + " " + one.getRuleId().getClause() + ": " + one.getMessage() + " at "
                                + one.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
