package org.samverk.notifications;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.kernel.Cursor;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// Something concerns farid in the secret group, and nobody else.
class NotificationsMatrix implements MatrixContribution {
    private final Notifications notifications;
    private final Activities activities;
    private final TransactionTemplate transactions;
    private final LetterWords letters;

    NotificationsMatrix(
            Notifications notifications, Activities activities, TransactionTemplate transactions, LetterWords letters) {
        this.letters = letters;
        this.notifications = notifications;
        this.activities = activities;
        this.transactions = transactions;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(Visibility.SECRET);
        transactions.executeWithoutResult(status ->
                activities.record(Actor.SYSTEM, ActivityKind.GROUP_APPLIED, group.id(), Set.of(scene.id(Cast.FARID))));
        var path = "/notifications/" + await(farid).id();
        var api = "/api/v1" + path;
        var end = letters.unsubscribe(scene.id(Cast.FARID), LetterKind.DIGEST);
        var forged = "/unsubscribe/" + "A".repeat(44);
        var rows = new ArrayList<>(levels(scene));
        rows.addAll(List.of(
                MatrixRow.of("GET /unsubscribe/{token}", "a letter of farid's", () -> get(end))
                        .forEverybody(),
                MatrixRow.of("POST /unsubscribe/{token}", "a letter of farid's", () -> post(end))
                        .forEverybody(),
                MatrixRow.of("POST /unsubscribe/{token}/undo", "a letter of farid's", () -> post(end + "/undo"))
                        .forEverybody(),
                MatrixRow.of("GET /unsubscribe/{token}", "a token that is none of ours", () -> get(forged))
                        .but(Outcome.HIDDEN, Cast.values()),
                MatrixRow.of("POST /unsubscribe/{token}", "a token that is none of ours", () -> post(forged))
                        .but(Outcome.HIDDEN, Cast.values()),
                MatrixRow.of("GET /settings/notifications", "one's own", () -> get("/settings/notifications")),
                MatrixRow.of("POST /settings/notifications", "one's own", () -> post("/settings/notifications")),
                MatrixRow.of(
                        "POST /settings/notifications/levels",
                        "one's own",
                        () -> post("/settings/notifications/levels")),
                MatrixRow.of(
                        "GET /api/v1/notifications/settings", "one's own", () -> get("/api/v1/notifications/settings")),
                MatrixRow.of(
                        "PUT /api/v1/notifications/settings",
                        "one's own",
                        () -> put("/api/v1/notifications/settings")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"digest\":\"daily\",\"quiet\":false}")),
                MatrixRow.of("POST /notifications/{id}/reading", "farid's", () -> post(path + "/reading"))
                        .onlyFor(Set.of(Cast.FARID)),
                MatrixRow.of("POST /notifications/{id}/reading/end", "farid's", () -> post(path + "/reading/end"))
                        .onlyFor(Set.of(Cast.FARID)),
                MatrixRow.of("GET /api/v1/notifications", "one's own", () -> get("/api/v1/notifications")),
                MatrixRow.of(
                        "POST /api/v1/notifications/reading", "one's own", () -> post("/api/v1/notifications/reading")),
                MatrixRow.of("POST /api/v1/notifications/{id}/reading", "farid's", () -> post(api + "/reading"))
                        .onlyFor(Set.of(Cast.FARID)),
                MatrixRow.of("DELETE /api/v1/notifications/{id}/reading", "farid's", () -> delete(api + "/reading"))
                        .onlyFor(Set.of(Cast.FARID)),
                MatrixRow.of(
                        "GET /api/v1/notifications/levels", "one's own", () -> get("/api/v1/notifications/levels")),
                MatrixRow.of("GET /notifications/unread", "one's own", () -> get("/notifications/unread")),
                MatrixRow.of("GET /notifications", "one's own", () -> get("/notifications")),
                MatrixRow.of("POST /notifications/reading", "one's own", () -> post("/notifications/reading")),
                MatrixRow.of("GET /notifications/{id}", "farid's own", () -> get(path))
                        .onlyFor(Set.of(Cast.FARID))));
        return rows;
    }

    /// How much one hears of a group is for those who are in it.
    private static List<MatrixRow> levels(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(MatrixRow.inEach(
                visibility -> level(scene, visibility, "GET /notifications/levels/{group}", path -> get(path))));
        rows.addAll(MatrixRow.inEach(visibility -> level(
                scene,
                visibility,
                "POST /notifications/levels/{group}",
                path -> post(path).param("level", "normal"))));
        rows.addAll(MatrixRow.inEach(visibility -> level(
                scene,
                visibility,
                "PUT /api/v1/notifications/levels/{group}",
                path -> put("/api/v1" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"level\":\"normal\"}"))));
        return rows;
    }

    private static MatrixRow level(
            Scene scene,
            Visibility visibility,
            String endpoint,
            Function<String, MockHttpServletRequestBuilder> request) {
        var path = "/notifications/levels/" + scene.group(visibility).id();
        return MatrixRow.of(endpoint, "the " + visibility.code() + " group", () -> request.apply(path))
                .onlyFor(scene.members(visibility));
    }

    /// However much else is told meanwhile.
    private Notification await(Actor person) {
        return org.awaitility.Awaitility.await()
                .until(() -> applied(person), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Notification> applied(Actor person) {
        var page = notifications.list(person, Cursor.START);
        var found = Stream.of(page.items());
        while (page.next() != null) {
            page = notifications.list(person, Cursor.parse(page.next()));
            found = Stream.concat(found, Stream.of(page.items()));
        }
        return found.flatMap(List::stream)
                .filter(each -> each.kind().equals("GROUP_APPLIED"))
                .findFirst();
    }
}
