package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody may not see changes nothing of what they find: no hit, no count, no facet, no mark, no word that was
/// perhaps meant, no order.
@SamverkTest
class HiddenFromSearchTests {
    /// How many secret posts are written; `-Dsamverk.search.secrets=500` for all that the search was measured with.
    private static final int SECRETS = Integer.getInteger("samverk.search.secrets", 25);

    private static final List<String> COMMON =
            List.of("semester", "rutin", "möte", "arbetsplatsträff", "cecilia", "lön");

    @Autowired
    private Search search;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupMembers members;

    @Autowired
    private GroupSettings settings;

    @Autowired
    private Posts posts;

    @Autowired
    private Conversations conversations;

    @Autowired
    private CastSetup cast;

    private final Random random = new Random();

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "SECRET"})
    void what_is_written_in_a_group_changes_nothing_for_those_outside(Visibility visibility) {
        var secrets = Stream.generate(this::secret).limit(SECRETS).toList();
        var asked = new ArrayList<>(COMMON);
        secrets.forEach(secret ->
                asked.addAll(List.of(secret, misspelt(secret), secret.substring(0, 6), "\"" + secret + "\"")));
        var outside = List.of(cast.actor(Cast.GRETA), cast.actor(Cast.HUGO), Actor.VISITOR);
        var bjorn = cast.actor(Cast.BJORN);
        var group = group("Stängda " + visibility.code(), visibility);
        var before = found(outside, asked);

        secrets.forEach(secret -> {
            var post = posts.post(bjorn, group.id(), text(secret + " semester och rutin " + secret + " #" + secret));
            conversations.comment(bjorn, post.id(), text("Möte om lön och " + secret));
        });

        assertThat(found(outside, asked)).isEqualTo(before);
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(search.find(bjorn, SearchQuery.of(secret)).total()).isEqualTo(2);
            assertThat(search.find(bjorn, SearchQuery.of("#" + secret)).total()).isEqualTo(1);
        });
    }

    @Test
    void who_is_no_longer_in_a_group_finds_nothing_of_it_at_once() {
        var word = secret();
        var anna = cast.actor(Cast.ANNA);
        var bjorn = cast.actor(Cast.BJORN);
        var group = group("Slutna kretsen", Visibility.SECRET);
        members.add(bjorn, group.id(), cast.id(Cast.ANNA));
        posts.post(bjorn, group.id(), text(word));
        cast.untilAllIsFound();
        assertThat(search.find(anna, SearchQuery.of(word)).total()).isOne();

        members.remove(bjorn, group.id(), cast.id(Cast.ANNA));

        assertThat(search.find(anna, SearchQuery.of(word)).total()).isZero();
    }

    @Test
    void what_is_in_a_group_that_closes_is_not_found_from_outside_at_once() {
        var word = secret();
        var greta = cast.actor(Cast.GRETA);
        var bjorn = cast.actor(Cast.BJORN);
        var group = group("Öppna kretsen", Visibility.OPEN);
        posts.post(bjorn, group.id(), text(word));
        cast.untilAllIsFound();
        assertThat(search.find(greta, SearchQuery.of(word)).total()).isOne();

        settings.change(bjorn, group.id(), new GroupFields(group.name(), "", Visibility.CLOSED.code()));

        assertThat(search.find(greta, SearchQuery.of(word)).total()).isZero();
        assertThat(search.find(bjorn, SearchQuery.of(word)).total()).isOne();
    }

    private Map<String, String> found(List<Actor> readers, List<String> asked) {
        cast.untilAllIsFound();
        vocabulary.refresh();
        Map<String, String> found = new LinkedHashMap<>();
        for (var reader : readers) {
            for (var q : asked) {
                found.put(
                        reader + " " + q, search.find(reader, SearchQuery.of(q)).toString());
            }
        }
        return found;
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(cast.actor(Cast.BJORN), new GroupFields(name, "", visibility.code()));
    }

    private String secret() {
        return random.ints(14, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String misspelt(String word) {
        return word.substring(0, 7) + word.substring(8);
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
