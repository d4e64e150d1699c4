package org.samverk.feed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.files.Files;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;

/// Posts that are reported, moved, shared, and that have files.
class PostHandlingPages implements PageContribution {
    private final Posts posts;
    private final PostReports reports;
    private final ReportDesk desk;
    private final PostShares shares;
    private final Groups groups;
    private final Files files;
    private String waitingPath = "";

    PostHandlingPages(
            Posts posts, PostReports reports, ReportDesk desk, PostShares shares, Groups groups, Files files) {
        this.posts = posts;
        this.reports = reports;
        this.desk = desk;
        this.shares = shares;
        this.groups = groups;
        this.files = files;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var anna = sample.cast().actor(Cast.ANNA);
        var bjorn = sample.cast().actor(Cast.BJORN);
        var content = new ByteArrayInputStream("Ett protokoll".getBytes(StandardCharsets.UTF_8));
        var file = files.store(bjorn, content, "Ett protokoll med ett ganska långt namn.txt");
        var own = posts.post(bjorn, sample.group().id(), NewPost.of(text("Protokollet ligger här.")), List.of(file));
        var theirs = posts.post(anna, sample.group().id(), text("Det här borde inte stå här."));
        var other = groups.create(bjorn, new GroupFields("Ett annat rum", "Dit något flyttas.", "secret"));
        var shared = shares.share(bjorn, own.id(), other.id(), text("Läs protokollet."));
        var waiting = reports.report(bjorn, theirs.id(), "other", "En rad.\nEn rad till.");
        waitingPath = waiting.path();
        var settled = reports.report(anna, own.id(), "rude", "");
        desk.settle(sample.cast().actor(Cast.EVA), settled.id(), "kept", "Det är bara ett protokoll.");
        var path = own.path();
        return Map.of(
                Cast.BJORN,
                List.of(
                        path,
                        path + "/edit",
                        path + "/move",
                        path + "/share",
                        shared.path(),
                        "/reports",
                        waiting.path()),
                Cast.ANNA,
                List.of(settled.path(), "/reports", reportable(bjorn, sample)),
                Cast.EVA,
                List.of("/reports", settled.path(), waiting.path()));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(new RefusedForm(Cast.EVA, waitingPath, waitingPath + "/settlement"));
    }

    private String reportable(org.samverk.access.Actor author, Sample sample) {
        return posts.post(author, sample.group().id(), text("Ett inlägg till.")).path() + "/report";
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
