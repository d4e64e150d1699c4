package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is pasted from Word and from web pages comes as it is meant, and is there when it is saved.
@SamverkTest
class PasteJourneyTests {
    private static final String TEXT = "rich-editor [contenteditable=true]";

    /// As Word 365 puts it on the clipboard, shortened: the picture of the text comes as a file beside it.
    private static final String WORD = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/clip_filelist.xml">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} --></style></head>
            <body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
            <h1><a name="_Toc1"></a>Rutin för nycklar<o:p></o:p></h1>
            <p class=MsoNormal>Läs <b style='mso-bidi-font-weight:normal'>allt</b> <span style='mso-fareast-language:SV'>före</span>
            <a href="https://example.org/besok">besöket</a> och <a href="#_Toc1">början</a>.<o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
            </span></span></span><![endif]>ring först<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>även på helger<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>visa legitimation<o:p></o:p></p>
            <p class=MsoNormal>Sedan:<o:p></o:p></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>lås upp<o:p></o:p></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>lås<o:p></o:p></p>
            <table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'><tr><td width=301 valign=top><p class=MsoNormal>Plats<o:p></o:p></p></td>
            <td><p class=MsoNormal>Tid<o:p></o:p></p></td></tr></table>
            <p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
            width=100 height=50 src="file:///C:/Temp/clip_image001.png" v:shapes="x"><![endif]><o:p></o:p></p>
            <!--EndFragment--></body></html>
            """;

    private static final String WEB = """
            <meta charset='utf-8'><style>.x { color: red }</style><div class="x" style="color: rgb(0, 0, 0); font-family: Arial">
            <h2 style="font-size: 3em">Öppettider</h2><p>Vi har <span style="font-weight: 400">öppet</span> <em>nu</em>.
            <img src="https://example.org/spårning.gif" alt=""> <a href="javascript:alert(1)">Klicka</a></p>
            <script>alert(1)</script><ul><li>måndag</li></ul></div>
            """;

    /// Pastes HTML with, beside it, the picture that Word sends along.
    private static final String PASTE = """
            (place, html) => {
              const transfer = new DataTransfer();
              transfer.setData('text/html', html);
              transfer.setData('text/plain', 'text');
              transfer.items.add(new File([new Uint8Array(9)], 'image.png', { type: 'image/png' }));
              place.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }));
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Drafts drafts;

    private Browser browser;
    private String draft = "";

    @BeforeEach
    void a_draft() {
        browser = new Browser(port);
        var group = groups.create(
                cast.actor(BJORN), new GroupFields("Inklistrat " + UUID.randomUUID(), "Vi skriver.", "open"));
        var text = Markdown.toRichText("Början", MentionResolver.NONE);
        draft = "/drafts/" + drafts.start(cast.actor(BJORN), group.id(), "Rutin", text, null);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_text_from_word_keeps_its_headings_lists_links_and_tables_and_nothing_of_words_own() {
        var page = paste(WORD);

        assertThat(page.locator(".prose h2")).hasText("Rutin för nycklar");
        assertThat(page.locator(".prose strong")).hasText("allt");
        assertThat(page.locator(".prose a")).hasText(new String[] {"besöket"});
        assertThat(page.locator(".prose ul > li")).hasCount(3);
        assertThat(page.locator(".prose ul ul > li")).hasText("även på helger");
        assertThat(page.locator(".prose ol > li")).hasText(new String[] {"lås upp", "lås"});
        assertThat(page.locator(".prose td, .prose th")).hasText(new String[] {"Plats", "Tid"});
        assertThat(page.locator(".prose img")).hasCount(0);
        assertThat(page.locator(".prose").first().innerHTML())
                .doesNotContainIgnoringCase("mso")
                .doesNotContain("·", "<o:p", "style=", "<p></p>", "_Toc");
    }

    @Test
    void a_part_of_a_web_page_brings_its_text_and_nothing_that_is_fetched_or_run() {
        var page = paste(WEB);

        assertThat(page.locator(".prose h2")).hasText("Öppettider");
        assertThat(page.locator(".prose em")).hasText("nu");
        assertThat(page.locator(".prose li")).hasText("måndag");
        assertThat(page.locator(".prose img, .prose a")).hasCount(0);
        assertThat(page.locator(".prose").first().innerText())
                .contains("Klicka")
                .doesNotContain("alert", "color");
    }

    /// Pastes it instead of the whole text of the draft, and saves.
    private Page paste(String html) {
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(draft + "/edit");
        page.locator(TEXT).click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.locator(TEXT).evaluate(PASTE, html);
        page.locator("main form[action$='/revisions'] button[type=submit]")
                .last()
                .click();
        page.waitForURL("**" + draft);
        return page;
    }
}
