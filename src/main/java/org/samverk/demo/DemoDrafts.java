package org.samverk.demo;

import org.samverk.demo.Content.Draft;
import org.samverk.demo.Content.Text;
import org.samverk.documents.Drafts;
import org.springframework.stereotype.Component;

/// The texts that the groups write.
@Component
class DemoDrafts {
    private final Drafts drafts;
    private final DemoComments comments;

    DemoDrafts(Drafts drafts, DemoComments comments) {
        this.drafts = drafts;
        this.comments = comments;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var draft : files.drafts()) {
            var begun = scene.moments().at(draft.revisions().getFirst().at());
            scene.timeline().add(begun, "draft " + draft.key(), () -> start(scene, draft));
            planRevisions(scene, draft);
            comments.plan(scene, reference(draft), begun, draft.comments());
            var finalised = draft.finalised();
            if (finalised != null) {
                scene.timeline()
                        .add(
                                scene.moments().at(finalised.at()),
                                "finalising draft " + draft.key(),
                                () -> drafts.finalise(
                                        scene.actor(finalised.by()),
                                        scene.id(reference(draft)),
                                        draft.revisions().size()));
            }
        }
    }

    private void planRevisions(Scene scene, Draft draft) {
        for (int i = 1; i < draft.revisions().size(); i++) {
            var base = i;
            var text = draft.revisions().get(i);
            scene.timeline()
                    .add(
                            scene.moments().at(text.at()),
                            "revision of draft " + draft.key(),
                            () -> save(scene, draft, base, text));
        }
    }

    private void start(Scene scene, Draft draft) {
        var text = draft.revisions().getFirst();
        var author = scene.actor(text.by());
        var origin = draft.from() == null ? null : scene.id(draft.from());
        var id = drafts.start(
                author, scene.id("group:" + draft.group()), draft.title(), scene.text(author, text.text()), origin);
        scene.name(reference(draft), id);
    }

    private void save(Scene scene, Draft draft, int base, Text text) {
        var author = scene.actor(text.by());
        drafts.save(author, scene.id(reference(draft)), base, draft.title(), scene.text(author, text.text()), null);
    }

    private static String reference(Draft draft) {
        return "draft:" + draft.key();
    }
}
