package org.samverk.journeys;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.decisions.Outcome;
import org.samverk.documents.Drafts;
import org.samverk.feed.News;
import org.samverk.feed.NewsFields;
import org.samverk.feed.Posts;
import org.samverk.files.Files;
import org.samverk.folders.FileVersions;
import org.samverk.folders.Folders;
import org.samverk.folders.GroupFile;
import org.samverk.folders.GroupFiles;
import org.samverk.folders.OfficialFiles;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.ideas.IdeaResponses;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.NewResponse;
import org.samverk.identity.Invitations;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Followings;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.sites.ImportRuns;
import org.samverk.sites.Importing;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// One of everything, for tests that look at every page.
public class Sample {
    private static final String MARKDOWN = """
            ## En rubrik

            Text med **vikt**, en [länk](https://example.org) och en lista:

            - ett
            - två

            - [x] gjort
            - [ ] kvar

            | Plats | Tid |
            |---|---|
            | Öster | 8–16 |

            > Ett citat.
            """;
    private final CastSetup cast;
    private final Group group;
    private final long idea;
    private final long ideaToEdit;
    private final UUID post;
    private final UUID comment;
    private final UUID draft;
    private final UUID waiting;
    private final String decision;
    private final String intranet;
    private final String web;
    private final String news;
    private final String waitingNews;
    private final GroupFile file;
    private final UUID page;
    private final UUID unpublished;
    private final UUID imported;
    private final String link;

    Sample(AutowireCapableBeanFactory program) {
        cast = program.getBean(CastSetup.class);
        group = group(program);
        idea = idea(program);
        ideaToEdit = program.getBean(Ideas.class)
                .submit(cast.actor(ANNA), new NewIdea("En idé till", text(), null, null))
                .number();
        post = program.getBean(Posts.class)
                .post(cast.actor(BJORN), group.id(), text())
                .id();
        program.getBean(Polls.class)
                .create(
                        cast.actor(BJORN),
                        post,
                        new PollFields(
                                "Vilken dag?", List.of("Måndag", "Tisdag"), true, true, PollResults.ALWAYS, null));
        var conversations = program.getBean(Conversations.class);
        conversations.comment(cast.actor(ANNA), post, text());
        comment = conversations.comment(cast.actor(BJORN), post, text()).id();
        IntStream.range(0, 7).forEach(i -> conversations.comment(cast.actor(BJORN), post, comment, text()));
        program.getBean(Reactions.class).react(cast.actor(ANNA), post, ReactionKind.THANKS);
        program.getBean(Reactions.class).reactToComment(cast.actor(BJORN), comment, ReactionKind.HEART);
        draft = draft(program);
        var mandate = mandate(program);
        var decided = request(program, mandate);
        decision = decide(program, decided);
        unpublished = request(program, mandate);
        decide(program, unpublished);
        waiting = request(program, mandate);
        var place = new Place(SiteKind.PUBLIC, null);
        web = program.getBean(Publishing.class)
                .publish(cast.actor(DAVID), decided, place, "Växeln")
                .address();
        var words = new PageText("En sida på intranätet", text(), null, "sv");
        var made = program.getBean(Pages.class).create(cast.actor(DAVID), new Place(SiteKind.INTRANET, null), words);
        intranet = made.address();
        page = made.id();
        imported = imported(program);
        link = "/setup/" + program.getBean(Invitations.class).invite(Actor.SYSTEM, "greta");
        news = news(program, null);
        waitingNews = news(program, program.getBean(TimeSource.class).instant().plusSeconds(86_400));
        file = file(program);
        program.getBean(Followings.class).follow(cast.actor(BJORN), "anna");
        program.getBean(Followings.class).follow(cast.actor(ANNA), "bjorn");
    }

    private GroupFile file(AutowireCapableBeanFactory program) {
        var files = program.getBean(Files.class);
        var folders = program.getBean(Folders.class);
        var folder =
                folders.create(cast.actor(BJORN), group.id(), null, "Möten").id();
        var text = new ByteArrayInputStream("Punkt 1".getBytes(StandardCharsets.UTF_8));
        var id = files.store(cast.actor(BJORN), text, "Protokoll.txt");
        var groupFiles = program.getBean(GroupFiles.class);
        var made = groupFiles.add(cast.actor(BJORN), group.id(), folder, id);
        groupFiles.change(cast.actor(BJORN), made.id(), "Protokoll.txt", folder, "möten");
        program.getBean(OfficialFiles.class).finalise(cast.actor(BJORN), made.id(), 1);
        program.getBean(FileVersions.class).restore(cast.actor(BJORN), made.id(), 1);
        return groupFiles.lock(cast.actor(BJORN), made.id());
    }

    private String news(AutowireCapableBeanFactory program, @Nullable Instant from) {
        var fields = new NewsFields("Nytt för alla", text(), from, null, Set.of());
        return program.getBean(News.class).write(cast.actor(DAVID), fields).path();
    }

    /// The group that everything is in: björn administers it, anna and farid are members.
    public Group group() {
        return group;
    }

    public CastSetup cast() {
        return cast;
    }

    /// All pages, each for one who may read it.
    Map<Cast, List<String>> pages() {
        return Map.of(
                ANNA,
                forAnna(),
                BJORN,
                forBjorn(),
                CECILIA,
                forCecilia(),
                DAVID,
                forDavid(),
                EVA,
                forEva(),
                Cast.GRETA,
                forGreta(),
                Cast.VISITOR,
                forVisitors());
    }

    /// Paths that an ordinary member reads.
    List<String> forBjorn() {
        var groups = "/groups/" + group.slug();
        return List.of(
                "/",
                "/?unread=true",
                "/?kind=idea&group=" + group.slug(),
                groups + "?kind=decision",
                "/news",
                news,
                "/people/following",
                "/people/following?followers=true",
                "/people/bjorn/timeline",
                "/groups",
                "/groups?show=archived",
                "/groups/new",
                "/groups/new?template=project&parent=" + group.slug(),
                groups,
                groups + "/ideas",
                groups + "/drafts",
                groups + "/members",
                groups + "/about",
                groups + "/settings",
                groups + "/files",
                groups + "/files?folder=" + file.folderId(),
                groups + "/files?label=m%C3%B6ten&sort=newest",
                file.path(),
                file.path() + "/official",
                "/posts/" + post,
                "/polls/" + post,
                "/posts/" + post + "/edit",
                "/subjects/" + post + "/comments?order=newest",
                "/subjects/" + post + "/reactions",
                "/comments/" + comment + "/answers",
                "/comments/" + comment + "/reactions",
                "/comments/" + comment,
                "/comments/" + comment + "/answer?quote=true",
                "/subjects/" + post + "/comments",
                "/comments/" + comment + "/edit",
                "/comments/" + comment + "/answer",
                "/ideas",
                "/ideas/new",
                "/ideas/" + idea,
                "/drafts",
                "/drafts/new",
                "/drafts/" + draft,
                "/drafts/" + draft + "/edit",
                "/drafts/" + draft + "/remarks",
                "/drafts/" + draft + "/check",
                "/drafts/" + draft + "/revisions",
                "/drafts/" + draft + "/authors",
                "/drafts/" + draft + "/revisions/1",
                "/drafts/" + draft + "/differences?from=1&to=2",
                "/drafts/" + draft + "/finalisation",
                "/decisions",
                "/decisions/" + decision.replace('/', '-'),
                "/decisions/" + decision.replace('/', '-') + "/verification",
                "/decisions/new?draft=" + draft,
                "/decisions/requests/" + waiting,
                "/people",
                "/people/bjorn",
                "/people/bjorn/edit",
                "/pages",
                intranet,
                "/notifications",
                "/notifications?show=unread",
                "/notifications/levels/" + group.id(),
                "/settings/notifications",
                "/search?q=rutin",
                "/settings",
                "/files/new",
                "/ingenting");
    }

    /// Paths of the desks.
    List<String> forCecilia() {
        return List.of(
                "/decisions/waiting",
                "/decisions/requests/" + waiting,
                "/ideas/" + idea,
                "/decisions/texts?from=" + idea);
    }

    List<String> forDavid() {
        return List.of(
                "/publisher",
                "/publisher/" + unpublished,
                "/publisher/pages/new",
                "/publisher/pages/new?site=public",
                "/publisher/pages/" + page,
                "/news",
                "/news/new",
                waitingNews,
                waitingNews + "/edit");
    }

    List<String> forAnna() {
        return List.of("/ideas/" + ideaToEdit + "/edit");
    }

    /// Who is new and takes part in nothing.
    List<String> forGreta() {
        return List.of("/", "/groups", "/groups/" + group.slug(), "/groups/" + group.slug() + "/application");
    }

    List<String> forEva() {
        return List.of(
                "/admin",
                "/admin/news",
                "/admin/people",
                "/admin/people/new",
                "/admin/people/anna",
                "/admin/mail",
                "/admin/mandates",
                "/admin/import",
                "/admin/import/" + imported);
    }

    List<String> forVisitors() {
        return List.of("/sign-in", link, "/public", web, "/public/search?q=rutin", "/public/ingenting");
    }

    /// Forms that are sent in without what they need.
    List<RefusedForm> refused() {
        var groups = "/groups/" + group.slug();
        var revisions = "/drafts/" + draft + "/revisions";
        return List.of(
                new RefusedForm(BJORN, "/groups/new", "/groups"),
                new RefusedForm(BJORN, groups + "/settings", groups + "/settings"),
                new RefusedForm(BJORN, "/", "/posts"),
                new RefusedForm(
                        BJORN,
                        groups,
                        groups + "/posts",
                        Map.of("markdown", "I går", "date", "2020-01-01", "pollQuestion", "Vem?")),
                new RefusedForm(BJORN, "/posts/" + post + "/edit", "/posts/" + post, Map.of("content", "")),
                new RefusedForm(ANNA, "/posts/" + post + "/report", "/posts/" + post + "/report"),
                new RefusedForm(BJORN, "/posts/" + post + "/move", "/posts/" + post + "/move"),
                new RefusedForm(BJORN, "/posts/" + post + "/share", "/posts/" + post + "/share"),
                new RefusedForm(BJORN, "/comments/" + comment + "/edit", "/comments/" + comment, Map.of("content", "")),
                new RefusedForm(BJORN, "/ideas/new", "/ideas"),
                new RefusedForm(BJORN, "/drafts/new", "/drafts"),
                new RefusedForm(BJORN, "/drafts/" + draft + "/edit", revisions),
                new RefusedForm(BJORN, "/drafts/" + draft + "/edit", revisions, Map.of("base", "1", "title", "Annat")),
                new RefusedForm(BJORN, "/decisions/new?draft=" + draft, "/decisions/requests"),
                new RefusedForm(BJORN, "/people/bjorn/edit", "/people/bjorn/edit", Map.of("email", "ingen adress")),
                new RefusedForm(BJORN, "/settings", "/settings/password"),
                new RefusedForm(BJORN, "/settings", "/settings/tokens"),
                new RefusedForm(CECILIA, "/ideas/" + idea, "/ideas/" + idea + "/responses"),
                new RefusedForm(
                        CECILIA, "/decisions/requests/" + waiting, "/decisions/requests/" + waiting + "/decision"),
                new RefusedForm(DAVID, "/publisher/pages/new", "/publisher/pages"),
                new RefusedForm(DAVID, "/publisher/" + unpublished, "/publisher/" + unpublished, Map.of("place", "")),
                new RefusedForm(EVA, "/admin/people/new", "/admin/people"),
                new RefusedForm(EVA, "/admin/mandates", "/admin/mandates"),
                new RefusedForm(EVA, "/admin/directory-groups/new", "/admin/directory-groups"),
                new RefusedForm(EVA, "/admin/import", "/admin/import"),
                new RefusedForm(Cast.VISITOR, link, link));
    }

    /// More of them, and forms that are answered with a page of their own.
    List<RefusedForm> moreForms() {
        var groups = "/groups/" + group.slug();
        var posts = "/posts/" + post;
        var ideas = "/ideas/" + ideaToEdit + "/edit";
        var conversation = "/subjects/" + post + "/comments";
        var asked = "/decisions/requests/" + waiting;
        var decided = "/decisions/" + decision.replace('/', '-');
        var written = "/publisher/pages/" + page;
        var finalisation = "/drafts/" + draft + "/finalisation";
        return List.of(
                new RefusedForm(ANNA, ideas, ideas),
                new RefusedForm(BJORN, posts, conversation),
                new RefusedForm(BJORN, "/comments/" + comment + "/answer", conversation),
                new RefusedForm(BJORN, groups, groups + "/posts"),
                new RefusedForm(BJORN, groups + "/files", groups + "/files"),
                new RefusedForm(BJORN, groups + "/files", groups + "/folders"),
                new RefusedForm(
                        BJORN, groups + "/files?folder=" + file.folderId(), groups + "/folders/" + file.folderId()),
                new RefusedForm(BJORN, file.path(), file.path() + "/versions"),
                RefusedForm.answered(BJORN, file.path(), file.path(), Map.of()),
                new RefusedForm(BJORN, "/files/new", "/files"),
                new RefusedForm(BJORN, "/polls/" + post, "/polls/" + post + "/vote"),
                new RefusedForm(BJORN, groups + "/settings", groups + "/cover"),
                new RefusedForm(BJORN, "/people/bjorn/edit", "/people/bjorn/photo"),
                new RefusedForm(BJORN, "/settings/notifications", "/settings/notifications"),
                new RefusedForm(BJORN, finalisation, finalisation, Map.of("revision", "1")),
                RefusedForm.answered(BJORN, "/settings", "/settings/tokens", Map.of("name", "Ny nyckel")),
                new RefusedForm(CECILIA, asked, asked + "/return"),
                new RefusedForm(CECILIA, decided, decided + "/report"),
                new RefusedForm(DAVID, "/news/new", "/news"),
                new RefusedForm(DAVID, waitingNews + "/edit", waitingNews),
                new RefusedForm(DAVID, written, written),
                new RefusedForm(DAVID, written, written, Map.of("base", "9", "title", "Annan")),
                new RefusedForm(EVA, "/admin/people/anna", "/admin/people/anna"),
                new RefusedForm(EVA, "/admin/news", "/admin/news", Map.of("username", "ingen-alls")),
                RefusedForm.answered(EVA, "/admin/people/david", "/admin/people/david/invitation", Map.of()),
                new RefusedForm(
                        Cast.GRETA,
                        groups + "/application",
                        groups + "/application",
                        Map.of("message", "x".repeat(501))),
                new RefusedForm(Cast.VISITOR, "/sign-in", "/sign-in", Map.of("username", "ingen", "password", "fel")));
    }

    /// Pages that are seen in another way by those who come from elsewhere.
    Map<Cast, List<String>> seenByOthers() {
        return Map.of(
                BJORN,
                List.of("/admin", "/public", web, "/public/search?q=rutin"),
                FARID,
                List.of("/", "/groups/" + group.slug(), "/posts/" + post, "/ideas/" + idea, "/drafts/" + draft),
                Cast.HUGO,
                List.of("/", "/groups", "/people", "/drafts", "/ideas", "/decisions", "/notifications", "/settings"));
    }

    private UUID imported(AutowireCapableBeanFactory program) {
        try {
            var folder = java.nio.file.Files.createTempDirectory("samverk");
            java.nio.file.Files.writeString(
                    folder.resolve("index.md"), "---\ntitle: Start\n---\nText {{okänt}} [bort](saknas.md)\n");
            var order = new Importing.Order(folder, SiteKind.INTRANET, "Handbok");
            return program.getBean(ImportRuns.class)
                    .run(Actor.SYSTEM, order, (done, total) -> {})
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Group group(AutowireCapableBeanFactory program) {
        var groups = program.getBean(Groups.class);
        var made = groups.create(cast.actor(BJORN), new GroupFields("Hela bilden", "Vi provar allt.", "moderated"));
        var now = program.getBean(TimeSource.class).instant();
        for (var person : List.of(ANNA, FARID)) {
            program.getBean(Memberships.class).put(cast.id(person), made.id(), MembershipRole.MEMBER, now);
        }
        return made;
    }

    private long idea(AutowireCapableBeanFactory program) {
        var made = program.getBean(Ideas.class)
                .submit(cast.actor(ANNA), new NewIdea("En idé om rutiner", text(), null, null));
        program.getBean(Ideas.class).support(cast.actor(BJORN), made.number());
        program.getBean(Conversations.class).comment(cast.actor(FARID), made.id(), text());
        program.getBean(IdeaResponses.class)
                .respond(cast.actor(CECILIA), made.number(), new NewResponse(IdeaStatus.ACCEPTED, text(), group.id()));
        return made.number();
    }

    private UUID draft(AutowireCapableBeanFactory program) {
        var drafts = program.getBean(Drafts.class);
        var origin =
                program.getBean(Ideas.class).require(cast.actor(BJORN), idea).id();
        var made = drafts.start(cast.actor(BJORN), group.id(), "En rutin", text(), origin);
        var changed = Markdown.toRichText(MARKDOWN + "\nEn rad till.\n", MentionResolver.NONE);
        drafts.save(cast.actor(FARID), made, 1, "En rutin", changed, "La till en rad");
        return made;
    }

    private UUID mandate(AutowireCapableBeanFactory program) {
        return program.getBean(Mandates.class)
                .add(
                        Actor.SYSTEM,
                        new MandateFields(
                                "VON 1.1",
                                "Rutiner",
                                "Enhetschefen beslutar.",
                                "Nämnden",
                                "enhetschef",
                                cast.id(CECILIA),
                                null,
                                null));
    }

    private String decide(AutowireCapableBeanFactory program, UUID request) {
        return String.valueOf(program.getBean(Decisions.class)
                .decide(cast.actor(CECILIA), request, Outcome.APPROVED, "Det är bra.")
                .number());
    }

    private UUID request(AutowireCapableBeanFactory program, UUID mandate) {
        return program.getBean(Decisions.class)
                .request(
                        cast.actor(BJORN),
                        new DecisionProposal(
                                draft,
                                2,
                                DecisionKind.DELEGATION,
                                mandate,
                                null,
                                "Ska rutinen gälla?",
                                null,
                                "VON 2026/1",
                                Audience.ORGANISATION));
    }

    private static RichText text() {
        return Markdown.toRichText(MARKDOWN, MentionResolver.NONE);
    }
}
