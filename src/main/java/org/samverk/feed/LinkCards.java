package org.samverk.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.kernel.Settings;
import org.springframework.stereotype.Component;

/// Shows what the links of a text lead to, where that is something of our own. It is looked up by its address in the
/// database, with the reader's eyes; no address is ever fetched.
@Component
class LinkCards {
    /// A text with more links than this is a list, and reads better as one.
    private static final int MOST = 4;

    private static final Pattern OWN =
            Pattern.compile("/(?:posts|ideas|drafts|decisions|groups|people|pages|public|news)/[^?#]+");

    private final LinkCardTable table;
    private final String home;

    LinkCards(LinkCardTable table, Settings settings) {
        this.table = table;
        this.home = settings.baseUrl().toString();
    }

    /// The cards of each post that has some. One query, none when no post links to anything of our own.
    Map<UUID, List<LinkCard>> of(Actor actor, Collection<Post> posts) {
        var paths = posts.stream().collect(Collectors.toMap(Post::id, this::paths, (one, same) -> one));
        var all = paths.values().stream().flatMap(List::stream).distinct().toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        var found = table.find(actor.id(), all).stream()
                .collect(Collectors.toMap(LinkCard::path, Function.identity(), (one, same) -> one));
        return paths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> cards(entry.getValue(), found)));
    }

    private List<String> paths(Post post) {
        return post.content().links().stream()
                .flatMap(this::path)
                .filter(path -> !path.equals(post.path()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<String> path(String href) {
        var own = href.startsWith(home) ? href.substring(home.length()) : href;
        var path = OWN.matcher(own);
        return path.lookingAt() ? Stream.of(path.group()) : Stream.empty();
    }

    private static List<LinkCard> cards(List<String> paths, Map<String, LinkCard> found) {
        return paths.stream().map(found::get).flatMap(Stream::ofNullable).toList();
    }
}
