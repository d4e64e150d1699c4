package org.samverk.notifications;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.kernel.Cursor;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.transaction.support.TransactionTemplate;

/// Something concerns farid in the secret group, and nobody else.
class NotificationsMatrix implements MatrixContribution {
    private final Notifications notifications;
    private final Activities activities;
    private final TransactionTemplate transactions;

    NotificationsMatrix(Notifications notifications, Activities activities, TransactionTemplate transactions) {
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
        return List.of(
                MatrixRow.of("GET /notifications", "one's own", () -> get("/notifications")),
                MatrixRow.of("POST /notifications/reading", "one's own", () -> post("/notifications/reading")),
                MatrixRow.of("GET /notifications/{id}", "farid's, of the secret group", () -> get(path))
                        .onlyFor(Set.of(Cast.FARID)));
    }

    private Notification await(Actor person) {
        org.awaitility.Awaitility.await()
                .until(() -> notifications.list(person, Cursor.START).items().stream()
                        .anyMatch(each -> each.kind() == ActivityKind.GROUP_APPLIED));
        return notifications.list(person, Cursor.START).items().stream()
                .filter(each -> each.kind() == ActivityKind.GROUP_APPLIED)
                .findFirst()
                .orElseThrow();
    }
}
