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
/// perhaps meant, no suggestion, no order.
@SamverkTest
class HiddenFromSearchTests {
    /// How many posts are written, half in a closed group and half in a secret one, each with a comment;
    /// `-Dsamverk.search.secrets=500` for a longer run.
    private static final int SECRETS = Integer.getInteger("samverk.search.secrets", 100);

    private static final List<String> COMMON =
            List.of("semester", "rutin", "möte", "arbetsplatsträff", "cecilia", "lön");

    @Autowired
    private Search search;

    @Autowired
    private Suggestions suggestions;

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
        var secrets = Stream.generate(this::secret).limit(SECRETS / 2).toList();
        var asked = asked(secrets);
        var bjorn = cast.actor(Cast.BJORN);
        var group = group("Stängda " + visibility.code(), visibility);
        var before = found(asked);

        secrets.forEach(secret -> {
            var post = posts.post(bjorn, group.id(), text(secret + " semester och rutin " + secret + " #" + secret));
            conversations.comment(bjorn, post.id(), text("Möte om lön och " + secret));
        });

        assertThat(found(asked)).isEqualTo(before);
        assertThat(secrets.stream().limit(20)).allSatisfy(secret -> {
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

    /// All of them ask for what anybody does; for each secret one after the other asks, in all ways.
    private List<Ask> asked(List<String> secrets) {
        var outside = List.of(cast.actor(Cast.GRETA), cast.actor(Cast.HUGO), Actor.VISITOR);
        var asked = new ArrayList<Ask>();
        outside.forEach(reader -> COMMON.forEach(q -> asked.add(new Ask(reader, q))));
        for (var at = 0; at < secrets.size(); at++) {
            var reader = outside.get(at % outside.size());
            var secret = secrets.get(at);
            Stream.of(secret, misspelt(secret), secret.substring(0, 6), "\"" + secret + "\"", "#" + secret)
                    .forEach(q -> asked.add(new Ask(reader, q)));
        }
        return asked;
    }

    private record Ask(Actor reader, String q) {}

    /// Hits, how many, facets, excerpts, what was perhaps meant, and what is suggested.
    private Map<Ask, String> found(List<Ask> asked) {
        cast.untilAllIsFound();
        vocabulary.refresh();
        Map<Ask, String> found = new LinkedHashMap<>();
        asked.forEach(one -> found.put(
                one, search.find(one.reader(), SearchQuery.of(one.q())) + " " + suggestions.of(one.reader(), one.q())));
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
