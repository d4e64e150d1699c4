package org.samverk.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.decisions.Outcome;
import org.samverk.documents.Drafts;
import org.samverk.feed.Posts;
import org.samverk.files.Files;
import org.samverk.folders.GroupFiles;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One chain from what was said in a closed group to a page for everybody, as the pages themselves draw it: post, idea,
/// draft, request, decision and page, and a file that led to a draft of its own.
@SamverkTest
class ChainPagesTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Posts posts;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Files files;

    @Autowired
    private GroupFiles groupFiles;

    @Autowired
    private TimeSource time;

    private Actor bjorn = Actor.VISITOR;
    private UUID group = UUID.randomUUID();
    private String post = "";
    private UUID ideaKey = UUID.randomUUID();
    private String idea = "";
    private String draft = "";
    private String decision = "";
    private String page = "";

    @BeforeEach
    void a_whole_chain_of_a_closed_group() {
        bjorn = cast.actor(Cast.BJORN);
        group = groups.create(bjorn, new GroupFields("Kedjan " + UUID.randomUUID(), "", "closed"))
                .id();
        memberships.put(cast.id(Cast.FARID), group, MembershipRole.MEMBER, time.instant());
        var said = posts.post(bjorn, group, text("Det sagda"));
        post = said.path();
        var thought = ideas.submit(bjorn, new NewIdea("Tanken", text("Tänk om"), null, said.id()));
        ideaKey = thought.id();
        idea = thought.path();
        var written = drafts.start(bjorn, group, "Det skrivna", text("Så gör vi"), thought.id());
        draft = "/drafts/" + written;
        var asked = ask(written);
        var decided = decisions.decide(cast.actor(Cast.CECILIA), asked, Outcome.APPROVED, "Det är bra.");
        decision = decided.path();
        page = publishing
                .publish(cast.actor(Cast.DAVID), asked, new Place(SiteKind.INTRANET, null), null)
                .address();
    }

    @Test
    void every_page_of_the_chain_leads_to_all_the_others() {
        var stations = Map.of("post", post, "idea", idea, "draft", draft, "decision", decision, "page", page);
        stations.forEach((name, path) -> {
            var others = new ArrayList<>(stations.values());
            others.remove(path);
            assertThat(links(path, Cast.FARID)).as(name).containsAll(others);
        });
        assertThat(here(draft, Cast.FARID)).isEqualTo("Det skrivna");
        assertThat(here(page, Cast.FARID)).isEqualTo("Det skrivna");
        assertThat(here(idea, Cast.FARID)).isEqualTo("Tanken");
    }

    @Test
    void a_request_shows_where_its_text_comes_from_and_the_idea_shows_both_branches() {
        var other = drafts.start(bjorn, group, "Ännu en", text("Mer"), ideaKey);
        var asked = "/decisions/requests/" + ask(other);

        assertThat(links(asked, Cast.FARID))
                .contains(post, idea, "/drafts/" + other)
                .doesNotContain(draft, page);
        assertThat(here(asked, Cast.FARID)).isNotEmpty();
        assertThat(links(idea, Cast.FARID)).contains(asked, draft, page);
    }

    @Test
    void whoever_is_outside_the_group_sees_only_what_is_for_all() {
        for (var path : List.of(idea, decision, page)) {
            assertThat(links(path, Cast.GRETA))
                    .as(path)
                    .doesNotContain(post, draft)
                    .containsAll(List.of(idea, decision, page).stream()
                            .filter(other -> !other.equals(path))
                            .toList());
            assertThat(section(path, Cast.GRETA)).as(path).doesNotContain("Det sagda");
        }
    }

    @Test
    void a_file_and_what_was_written_from_it_lead_to_each_other() {
        var content = new ByteArrayInputStream("Underlag".getBytes(StandardCharsets.UTF_8));
        var file = groupFiles.add(bjorn, group, null, files.store(bjorn, content, "Underlag.txt"));
        var written = "/drafts/" + drafts.start(bjorn, group, "Ur filen", text("Text"), file.id());

        assertThat(links(file.path(), Cast.FARID)).contains(written);
        assertThat(links(written, Cast.FARID)).contains(file.path());
        assertThat(here(file.path(), Cast.FARID)).isEqualTo("Underlag.txt");
    }

    @Test
    void a_long_chain_shows_its_newest_stations_and_where_one_stands() {
        var first = posts.post(bjorn, group, text("Början"));
        var newest = "";
        for (var i = 0; i < 105; i++) {
            newest = ideas.submit(bjorn, new NewIdea("Följd " + i, text("Text"), group, first.id()))
                    .path();
        }

        assertThat(links(first.path(), Cast.FARID)).contains(newest).hasSize(99);
        assertThat(here(first.path(), Cast.FARID)).isNotEmpty();
    }

    private UUID ask(UUID written) {
        var mandate = mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                        "K " + UUID.randomUUID(),
                        "Rutiner",
                        "Enhetschefen beslutar.",
                        "Nämnden",
                        "enhetschef",
                        cast.id(Cast.CECILIA),
                        null,
                        null));
        return decisions.request(
                bjorn,
                new DecisionProposal(
                        written,
                        1,
                        DecisionKind.DELEGATION,
                        mandate,
                        null,
                        "Ska det gälla?",
                        null,
                        null,
                        Audience.ORGANISATION));
    }

    private List<String> links(String path, Cast reader) {
        return Jsoup.parse(section(path, reader)).select("a.station-link").eachAttr("href").stream()
                .filter(link -> !link.contains("#"))
                .toList();
    }

    /// The station on which the reader stands.
    private String here(String path, Cast reader) {
        return Jsoup.parse(section(path, reader)).select("span.station-link").text();
    }

    private String section(String path, Cast reader) {
        var answer = mvc.get().uri(path).with(cast.as(reader)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(body).select("#chain").outerHtml();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
