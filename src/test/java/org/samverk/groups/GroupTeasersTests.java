package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Blocks;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Item;
import org.samverk.blocks.Looking;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Groups on pages.
@SamverkTest
class GroupTeasersTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupArchive archive;

    @Autowired
    Blocks blocks;

    @Autowired
    BlockViews views;

    @Autowired
    CastSetup cast;

    @Test
    void name_and_purpose_are_shown_to_those_who_may_know_of_the_group() {
        var group = group("closed");

        assertThat(shown(Looking.now(cast.actor(Cast.ANNA), "/pages"), group))
                .containsExactly(new Item.Circle(group.name(), group.path(), "Odla mer", 1, false));
        assertThat(shown(Looking.now(cast.actor(Cast.BJORN), "/pages"), group))
                .containsExactly(new Item.Circle(group.name(), group.path(), "Odla mer", 1, true));
        assertThat(shown(Looking.now(cast.actor(Cast.HUGO), "/pages"), group)).isEmpty();
        assertThat(shown(Looking.now(Actor.VISITOR, "/public"), group)).isEmpty();
        assertThat(shown(new Looking(cast.actor(Cast.BJORN), Eyes.VISITOR, null, "/pages"), group))
                .isEmpty();
    }

    @Test
    void a_secret_group_is_shown_to_its_members_alone_and_one_that_is_archived_to_nobody() {
        var group = group("secret");
        var björn = Looking.now(cast.actor(Cast.BJORN), "/pages");

        assertThat(shown(björn, group)).hasSize(1);
        assertThat(shown(Looking.now(cast.actor(Cast.ANNA), "/pages"), group)).isEmpty();
        assertThat(shown(Looking.now(cast.actor(Cast.EVA), "/pages"), group)).isEmpty();

        archive.archive(cast.actor(Cast.BJORN), group.id());
        assertThat(shown(björn, group)).isEmpty();
    }

    private Group group(String visibility) {
        return groups.create(
                cast.actor(Cast.BJORN), new GroupFields("Trädgård " + UUID.randomUUID(), "Odla mer", visibility));
    }

    private List<Item> shown(Looking looking, Group group) {
        var fields = BlockFields.of("group").with("href", "https://samverk.example.se" + group.path());
        var layout = blocks.readAll(cast.actor(Cast.DAVID), List.of(fields));
        return layout.blocks().stream()
                .flatMap(block -> views.of(looking, layout).items(block).stream())
                .toList();
    }
}
