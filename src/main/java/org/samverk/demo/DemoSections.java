package org.samverk.demo;

import java.time.Duration;
import java.util.List;
import org.samverk.reviews.FlowFields;
import org.samverk.reviews.FlowFields.StepFields;
import org.samverk.reviews.Flows;
import org.samverk.reviews.Reviews;
import org.samverk.richtext.Markdown;
import org.samverk.sections.NewPermission;
import org.samverk.sections.SectionAct;
import org.samverk.sections.Sections;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.samverk.upkeep.PageUpkeep;
import org.springframework.stereotype.Component;

/// Two sections of the intranet with owners and rights of their own: Cecilia's about care, where drafts are reviewed
/// and one waits for Björn, and Farid's about IT. Some pages have owners and are checked.
@Component
class DemoSections {
    private static final String CARE = "section:Vård och omsorg";
    private static final String TECHNOLOGY = "section:IT och telefoni";
    private final Sections sections;
    private final Flows flows;
    private final Reviews reviews;
    private final Pages pages;
    private final PageDrafts drafts;
    private final PageUpkeep upkeep;

    DemoSections(Sections sections, Flows flows, Reviews reviews, Pages pages, PageDrafts drafts, PageUpkeep upkeep) {
        this.sections = sections;
        this.flows = flows;
        this.reviews = reviews;
        this.pages = pages;
        this.drafts = drafts;
        this.upkeep = upkeep;
    }

    void plan(Scene scene) {
        var now = scene.moments().at(DemoPeople.BEGINNING);
        scene.timeline().add(now.plus(Duration.ofDays(2)), "sections", () -> begin(scene));
        scene.timeline().add(scene.moments().at("-1d 09:10"), "draft in review", () -> write(scene));
    }

    private void begin(Scene scene) {
        begin(scene, CARE);
        permit(scene, CARE, SectionAct.OWN, "cecilia");
        permit(scene, CARE, SectionAct.WRITE, "anna");
        permit(scene, CARE, SectionAct.REVIEW, "bjorn");
        begin(scene, TECHNOLOGY);
        permit(scene, TECHNOLOGY, SectionAct.OWN, "farid");
    }

    /// The pages of the section are live by then: from now on they are reviewed.
    private void write(Scene scene) {
        var steps = List.of(new StepFields("review", null, 5), new StepFields("publish", null, 5));
        var flow = flows.create(scene.actor("cecilia"), new FlowFields("Fyra ögon", steps));
        flows.give(scene.actor("cecilia"), scene.id(CARE), flow.id());
        find(scene, "vard-och-omsorg/lex-sarah").forEach(page -> propose(scene, page));
        find(scene, "vard-och-omsorg/basala-hygienrutiner")
                .forEach(page -> upkeep.change(scene.actor("cecilia"), page.id(), "anna", 6));
        find(scene, "it-och-telefoni/fa-hjalp-av-it")
                .forEach(page -> upkeep.change(scene.actor("farid"), page.id(), "farid", 12));
    }

    private void propose(Scene scene, Page page) {
        var anna = scene.actor("anna");
        var text = scene.text(
                anna,
                Markdown.fromRichText(page.content())
                        + "\n\nProva att skriva ner det som hände samma dag. Då är det lättare att minnas.");
        var words = new PageText(page.title(), text, page.contact(), page.language());
        var place = new Place(page.site(), page.parentId());
        var draft = drafts.begin(anna, new PageDraftFields(page.id(), place, words, page.revision(), null));
        reviews.ask(anna, draft.id());
    }

    private List<Page> find(Scene scene, String path) {
        return pages.find(scene.actor("cecilia"), SiteKind.INTRANET, path).stream()
                .toList();
    }

    private void begin(Scene scene, String section) {
        sections.begin(scene.actor("eva"), scene.id(section));
    }

    private void permit(Scene scene, String section, SectionAct act, String username) {
        sections.permit(scene.actor("eva"), scene.id(section), new NewPermission(act.code(), username, null));
    }
}
