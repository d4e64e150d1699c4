package org.samverk.ideas;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.files.Files;
import org.samverk.groups.Group;
import org.samverk.people.Pixel;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class CampaignsMatrix implements MatrixContribution {
    private static final Set<Cast> ADMINISTRATOR = Set.of(Cast.EVA);
    private final Campaigns campaigns;
    private final CampaignPictures pictures;
    private final Files files;

    CampaignsMatrix(Campaigns campaigns, CampaignPictures pictures, Files files) {
        this.campaigns = campaigns;
        this.pictures = pictures;
        this.files = files;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(lists());
        rows.addAll(starting(null, "", ADMINISTRATOR, Set.of()));
        rows.addAll(of(start(scene, Cast.EVA, null, "för alla"), Scene.employees(), ADMINISTRATOR, "för alla"));
        for (var visibility : Visibility.values()) {
            var group = scene.group(visibility);
            var knowing = scene.knowing(visibility);
            var unknowing = Set.of(Cast.values()).stream()
                    .filter(person -> person != Cast.VISITOR && !knowing.contains(person))
                    .toList();
            rows.addAll(starting(group, "group:" + group.id(), Set.of(Cast.BJORN), unknowing));
            var mark = Scene.mark(visibility);
            var campaign = start(scene, Cast.BJORN, group, mark);
            rows.addAll(of(campaign, scene.readers(visibility), Set.of(Cast.BJORN), mark));
        }
        return rows;
    }

    private static List<MatrixRow> lists() {
        return List.of(
                MatrixRow.of("GET /ideas/campaigns", "campaigns", () -> get("/ideas/campaigns")),
                MatrixRow.of("GET /api/v1/ideas/campaigns", "campaigns", () -> get("/api/v1/ideas/campaigns")));
    }

    /// @param asked   as the form sends it
    /// @param managers those who may ask there
    private static List<MatrixRow> starting(
            @Nullable Group group, String asked, Set<Cast> managers, java.util.Collection<Cast> unknowing) {
        var form = "/ideas/campaigns/new" + (group == null ? "" : "?group=" + group.id());
        return List.of(
                MatrixRow.of("GET /ideas/campaigns/new", asked, () -> get(form))
                        .refusedToOthersThan(managers)
                        .but(Outcome.HIDDEN, unknowing),
                MatrixRow.of("POST /ideas/campaigns", asked, () -> filled(post("/ideas/campaigns"), asked))
                        .refusedToOthersThan(managers)
                        .but(Outcome.HIDDEN, unknowing),
                MatrixRow.of(
                                "POST /api/v1/ideas/campaigns",
                                asked,
                                () -> post("/api/v1/ideas/campaigns")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(json(group)))
                        .refusedToOthersThan(managers)
                        .but(Outcome.HIDDEN, unknowing));
    }

    private static List<MatrixRow> of(Campaign campaign, Set<Cast> readers, Set<Cast> managers, String mark) {
        var path = campaign.path();
        var api = "/api/v1" + path;
        var subject = campaign.question();
        var unable =
                readers.stream().filter(person -> !managers.contains(person)).toList();
        var end = tomorrow().toString();
        var picture = Objects.requireNonNull(campaign.picture()).id();
        var asked = campaign.groupId() == null ? "" : "group:" + campaign.groupId();
        var changing = List.of(
                MatrixRow.of("GET /ideas/campaigns/{number}/edit", subject, () -> get(path + "/edit")),
                MatrixRow.of("POST /ideas/campaigns/{number}/edit", subject, () -> filled(post(path + "/edit"), asked)),
                MatrixRow.of(
                        "POST /ideas/campaigns/{number}/picture",
                        subject,
                        () -> multipart(path + "/picture")
                                .file("file", Pixel.PNG)
                                .param("alt", "En bild")),
                MatrixRow.of("DELETE /ideas/campaigns/{number}/picture", subject, () -> delete(path + "/picture")),
                MatrixRow.of(
                        "PUT /api/v1/ideas/campaigns/{number}/picture",
                        subject,
                        () -> put(api + "/picture")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"file\":\"%s\",\"alt\":\"En bild\"}".formatted(picture))),
                MatrixRow.of(
                        "DELETE /api/v1/ideas/campaigns/{number}/picture", subject, () -> delete(api + "/picture")),
                MatrixRow.of(
                        "PUT /api/v1/ideas/campaigns/{number}",
                        subject,
                        () -> put(api).contentType(MediaType.APPLICATION_JSON)
                                .content("{\"question\":\"%s\",\"markdown\":\"Ändrad.\",\"endsOn\":\"%s\"}"
                                        .formatted(subject, end))));
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /ideas/campaigns/{number}", subject, () -> get(path)));
        rows.add(MatrixRow.of("GET /api/v1/ideas/campaigns/{number}", subject, () -> get(api)));
        changing.forEach(row -> rows.add(row.but(Outcome.REFUSED, unable)));
        return rows.stream()
                .map(row -> row.but(Outcome.HIDDEN, outside(readers)).hiding(subject, "Text med " + mark))
                .toList();
    }

    private static List<Cast> outside(Set<Cast> readers) {
        return Set.of(Cast.values()).stream()
                .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                .toList();
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String asked) {
        return request.param("question", "Vad saknas?")
                .param("markdown", "Vi frågar.")
                .param("startsOn", tomorrow().toString())
                .param("endsOn", tomorrow().toString())
                .param("asked", asked)
                .param("supporters", "2")
                .param("days", "30")
                .param("weeks", "3")
                .param("answerUnit", "")
                .param("answerer", "bjorn");
    }

    private static String json(@Nullable Group group) {
        return """
                {"question": "Vad saknas?", "markdown": "Vi frågar.", "startsOn": "%s", "endsOn": "%s", "group": %s,
                 "supporters": 2, "days": 30, "weeks": 3, "answerer": "bjorn"}
                """.formatted(tomorrow(), tomorrow(), group == null ? "null" : "\"" + group.id() + "\"");
    }

    private Campaign start(Scene scene, Cast author, @Nullable Group group, String mark) {
        var campaign = campaigns.start(
                scene.actor(author),
                new CampaignFields(
                        "Utmaning " + mark,
                        Markdown.toRichText("Text med " + mark, MentionResolver.NONE),
                        tomorrow(),
                        tomorrow(),
                        group == null ? null : group.id(),
                        null,
                        2,
                        30,
                        3,
                        null,
                        "bjorn"));
        var file = files.storeImage(scene.actor(author), Pixel.PNG, "bild.png");
        return pictures.change(scene.actor(author), campaign.number(), file, "En bild");
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }
}
