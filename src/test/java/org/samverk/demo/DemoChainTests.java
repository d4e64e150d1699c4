package org.samverk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.DemoTest;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainView;
import org.samverk.chain.Step;
import org.samverk.decisions.DecisionRequest;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.RegisterQuery;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.CampaignState;
import org.samverk.ideas.Campaigns;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.IdeaSummary;
import org.samverk.ideas.Ideas;
import org.samverk.people.People;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageTree;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoTest
class DemoChainTests {
    private static final Pattern LINK = Pattern.compile("]\\((/[^)]+)\\)");

    @Autowired
    Campaigns campaigns;

    @Autowired
    Ideas ideas;

    @Autowired
    Chain chain;

    @Autowired
    Decisions decisions;

    @Autowired
    Register register;

    @Autowired
    PageTree tree;

    @Autowired
    Publishing publishing;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void one_campaign_is_open_and_one_has_ended_with_an_answer_that_is_late() {
        var open = campaigns.list(Actor.SYSTEM, CampaignState.OPEN, null, 10).items();
        assertThat(open)
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.figures()).isEqualTo(new Campaign.Figures(3, 1, 0, 0)));
        var ended = campaigns.list(Actor.SYSTEM, CampaignState.ENDED, null, 10).items();
        assertThat(ended)
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.figures()).isEqualTo(new Campaign.Figures(3, 3, 1, 1)));
    }

    @Test
    void there_are_ideas_in_every_state_with_the_support_that_they_got() {
        for (var status : IdeaStatus.values()) {
            var found = ideas.list(Actor.SYSTEM, new IdeaFilter(status, null, null, IdeaFilter.Order.NEWEST), null, 50);
            assertThat(found.items()).as(status.code()).isNotEmpty();
        }
        var all = ideas.list(Actor.SYSTEM, IdeaFilter.all(), null, 50).items();
        assertThat(all).extracting(IdeaSummary::supporters).anyMatch(supporters -> supporters >= 15);
        assertThat(all).extracting(IdeaSummary::createdAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void every_idea_stands_where_its_file_says() {
        var states = jdbc.sql("select title, status from ideas.idea").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> row.get("title"), row -> row.get("status")));
        for (var idea : new ContentFiles().ideas()) {
            assertThat(states).containsEntry(idea.title(), idea.state());
        }
    }

    @Test
    void the_whole_chain_is_there_at_least_three_times() {
        var whole = pages().map(page -> chain.of(Actor.SYSTEM, page.id()))
                .filter(DemoChainTests::isWhole)
                .toList();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_author_of_an_idea_finds_the_page_that_it_became() {
        var anna = actor(Cast.ANNA);
        var idea = ideas.list(anna, new IdeaFilter(null, null, anna.id(), IdeaFilter.Order.NEWEST), null, 5)
                .items()
                .getFirst();
        var steps = chain.of(anna, idea.id()).steps();
        assertThat(steps.getLast().stations())
                .singleElement()
                .satisfies(page -> assertThat(page.path()).startsWith("/public/"));
    }

    @Test
    void decisions_have_every_outcome_and_two_wait_for_cecilia() {
        assertThat(jdbc.sql("select distinct state from decisions.request")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("approved", "declined", "sent_back", "requested");
        assertThat(decisions.waiting(actor(Cast.CECILIA), null).items())
                .extracting(DecisionRequest::title)
                .containsExactly("Rutin för kvällssamtal på Öster", "När ingen öppnar");
    }

    @Test
    void the_register_holds_what_was_decided_in_order() {
        var entries = register.list(actor(Cast.EVA), new RegisterQuery(null, ""), null, 20)
                .items();
        assertThat(entries)
                .hasSize(7)
                .extracting(RegisterEntry::decidedAt)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(register.verify(actor(Cast.EVA), entries.getFirst().number()).holds())
                .isTrue();
    }

    @Test
    void one_decided_text_waits_for_the_publisher() {
        assertThat(publishing.queue(actor(Cast.DAVID)))
                .singleElement()
                .satisfies(decision -> assertThat(decision.title()).isEqualTo("Börja med svaret"));
    }

    @Test
    void both_sites_have_their_pages_and_every_link_in_them_leads_somewhere() {
        assertThat(tree.list(Actor.SYSTEM, SiteKind.INTRANET, null, 5000).items())
                .hasSizeGreaterThan(25);
        assertThat(tree.list(Actor.VISITOR, SiteKind.PUBLIC, null, 5000).items())
                .hasSizeGreaterThan(25);
        var addresses = pages().map(PageLink::address).collect(Collectors.toSet());
        assertThat(links()).isNotEmpty().allMatch(addresses::contains);
    }

    @Test
    void a_visitor_reads_the_page_that_anna_thought_of() {
        assertThat(mvc.get().uri("/public/omsorg-och-hjalp/sa-gar-hemtjansten-till"))
                .hasStatusOk()
                .bodyText()
                .contains("Hen är undersköterska", "VON ", "enhetschef")
                .doesNotContain("Anna Sjöström");
    }

    private Stream<PageLink> pages() {
        return Arrays.stream(SiteKind.values())
                .flatMap(site -> tree.list(Actor.SYSTEM, site, null, 5000).items().stream());
    }

    private static List<String> links() {
        var files = new ContentFiles();
        return Arrays.stream(SiteKind.values())
                .flatMap(site -> files.site(site.code()).sections().stream())
                .flatMap(section -> section.pages().stream())
                .map(Content.Page::text)
                .filter(Objects::nonNull)
                .flatMap(text -> LINK.matcher(text).results())
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    private static boolean isWhole(ChainView view) {
        return view.steps().stream()
                .filter(step -> step.step() != Step.ADVICE)
                .noneMatch(step -> step.stations().isEmpty());
    }

    private Actor actor(Cast member) {
        var person = people.require(Actor.SYSTEM, member.username());
        return new Actor.Member(person.id(), person.roles());
    }
}
