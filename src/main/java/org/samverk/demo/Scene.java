package org.samverk.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;

/// Who and what there is in the demo so far, by the names that the files use.
final class Scene {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+:[a-z-]+)}");

    private final Moments moments;
    private final Timeline timeline = new Timeline();
    private final Principals principals;
    private final Subjects subjects;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    Scene(Moments moments, Principals principals, Subjects subjects) {
        this.moments = moments;
        this.principals = principals;
        this.subjects = subjects;
    }

    Moments moments() {
        return moments;
    }

    Timeline timeline() {
        return timeline;
    }

    void enter(String username, Actor actor) {
        actors.put(username, actor);
    }

    Actor actor(String username) {
        return known(actors, username);
    }

    UUID person(String username) {
        return actor(username).requirePerson();
    }

    /// @param reference what the files call it: `group:SLUG`, `idea:KEY`, `post:KEY`, `draft:KEY`, `advice:KEY`,
    ///     `decision:KEY`
    void name(String reference, UUID id) {
        ids.put(reference, id);
    }

    UUID id(String reference) {
        return known(ids, reference);
    }

    /// The same for what is known by its number.
    void count(String reference, long number) {
        numbers.put(reference, number);
    }

    long number(String reference) {
        return known(numbers, reference);
    }

    /// What somebody wrote, with the mentions that they may make and the addresses of what `{idea:KEY}` means.
    RichText text(Actor writer, String markdown) {
        MentionResolver mentions = usernames -> mentions(writer, usernames);
        var addressed = REFERENCE.matcher(markdown).replaceAll(match -> path(writer, match.group(1)));
        return Markdown.toRichText(addressed, mentions);
    }

    private String path(Actor reader, String reference) {
        return subjects.require(reader, id(reference)).path();
    }

    private Map<String, Node.Mention> mentions(Actor writer, Set<String> usernames) {
        return principals.byUsername(writer, usernames).values().stream()
                .collect(Collectors.toMap(
                        PersonRef::username, ref -> new Node.Mention(ref.id(), ref.name(), ref.username())));
    }

    private static <T> T known(Map<String, T> things, String name) {
        var thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException("not (yet) in the demo: " + name);
        }
        return thing;
    }
}
