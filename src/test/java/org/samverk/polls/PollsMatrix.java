package org.samverk.polls;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;

/// Farid asks in the group of each visibility; björn administers it.
class PollsMatrix implements MatrixContribution {
    private final Posts posts;
    private final Polls polls;

    PollsMatrix(Posts posts, Polls polls) {
        this.posts = posts;
        this.polls = polls;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Visibility.values()) {
            rows.addAll(rows(scene, visibility));
        }
        return rows;
    }

    private List<MatrixRow> rows(Scene scene, Visibility visibility) {
        var subject = "a poll in a " + visibility.code() + " group";
        var mark = "Fråga " + Scene.mark(visibility);
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(visibility);
        var path = "/polls/" + asked(farid, group, mark, false);
        var anonymous = asked(farid, group, mark, true);
        var voter = "Namnlos Rost" + visibility.code();
        polls.vote(scene.newcomer(voter, visibility), anonymous, Set.of(2));
        var readers = scene.readers(visibility);
        var outside = except(readers, scene.members(visibility));
        var rows = new ArrayList<>(List.of(
                MatrixRow.of("GET /polls/{subject}", subject, () -> get(path)),
                MatrixRow.of("GET /api/v1/polls/{subject}", subject, () -> get("/api/v1" + path)),
                MatrixRow.of("GET /polls/{subject}", "anonymous: " + subject, () -> get("/polls/" + anonymous))
                        .untold(voter),
                MatrixRow.of(
                                "GET /api/v1/polls/{subject}",
                                "anonymous: " + subject,
                                () -> get("/api/v1/polls/" + anonymous))
                        .untold(voter),
                MatrixRow.of("GET /posts/{id}", "anonymous: " + subject, () -> get("/posts/" + anonymous))
                        .untold(voter),
                MatrixRow.of(
                                "POST /polls/{subject}/vote",
                                subject,
                                () -> post(path + "/vote").param("choice", "1"))
                        .but(Outcome.REFUSED, outside),
                MatrixRow.of(
                                "PUT /api/v1/polls/{subject}/vote",
                                subject,
                                () -> put("/api/v1" + path + "/vote")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"choices\":[2]}"))
                        .but(Outcome.REFUSED, outside),
                MatrixRow.of(
                                "POST /polls/{subject}/closing",
                                subject,
                                () -> post("/polls/" + asked(farid, group, mark, false) + "/closing"))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID, Cast.BJORN))),
                MatrixRow.of(
                                "POST /api/v1/polls/{subject}/closing",
                                subject,
                                () -> post("/api/v1/polls/" + asked(farid, group, mark, false) + "/closing"))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID, Cast.BJORN))),
                MatrixRow.of(
                                "POST /api/v1/polls/{subject}",
                                subject,
                                () -> post("/api/v1/polls/" + posted(farid, group))
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"question\":\"Var?\",\"options\":[\"Här\",\"Där\"]}"))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID)))));
        rows.replaceAll(row -> row.but(Outcome.HIDDEN, others(readers)).hiding(mark));
        return rows;
    }

    private UUID asked(Actor actor, Group group, String question, boolean anonymous) {
        var post = posted(actor, group);
        var fields = new PollFields(question, List.of("Ja", "Nej"), false, anonymous, PollResults.VOTED, null);
        return polls.create(actor, post, fields).poll().subjectId();
    }

    private UUID posted(Actor actor, Group group) {
        return posts.post(actor, group.id(), Markdown.toRichText("Vad tycker ni?", MentionResolver.NONE))
                .id();
    }

    private static List<Cast> others(Collection<Cast> people) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !people.contains(person))
                .toList();
    }

    private static List<Cast> except(Collection<Cast> people, Collection<Cast> able) {
        return people.stream().filter(person -> !able.contains(person)).toList();
    }
}
