package org.samverk.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;

/// A text of many steps, met by a node that has just started.
@SamverkTest
class EngineDocsTests {
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 50;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTexts texts;

    @Autowired
    private TextTable table;

    @Autowired
    private StepTable steps;

    @Autowired
    private StepEngine engine;

    private Actor writer = Actor.VISITOR;
    private UUID draft = UUID.randomUUID();

    @BeforeEach
    void a_text_of_many_steps() {
        writer = cast.actor(Cast.BJORN);
        var group = groups.create(writer, new GroupFields("Steg " + UUID.randomUUID(), "", "closed"));
        draft = drafts.start(writer, group.id(), "Titel", Markdown.toRichText("Slut.", MentionResolver.NONE), null);
        texts.open(writer, draft);
        IntStream.range(0, ROUNDS).forEach(this::write);
    }

    @Test
    void it_makes_of_the_snapshot_and_the_steps_since_what_the_node_has_that_took_them() {
        var text = table.find(draft).orElseThrow();

        var met = engine.write(new EngineDocs(engine, steps).of(text));

        assertThat(text.version() - text.snapshot()).isBetween(1, Coediting.SNAPSHOT_EVERY - 1);
        assertThat(met).isEqualTo(texts.open(writer, draft).content()).contains("rad 0.0.", "rad 4.49.");
    }

    private void write(int round) {
        var taken = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> """
                        {"stepType":"replace","from":0,"to":0,"slice":{"content":[
                          {"type":"paragraph","content":[{"type":"text","text":"rad %d.%d."}]}]}}
                        """.formatted(round, number))
                .toList();
        texts.take(writer, draft, new NewSteps(round * AT_ONCE, "a", List.copyOf(taken)));
    }
}
