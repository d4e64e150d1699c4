package org.samverk.feed.web;

import java.util.ArrayList;
import java.util.List;
import org.samverk.feed.Post;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;

/// A post as a feed shows it: what is long is cut between paragraphs.
///
/// @param shown what stands in the feed
/// @param cut   whether there is more to read on the post's own page
public record FeedPost(RichText shown, boolean cut) {
    private static final int CHARACTERS = 700;
    private static final int BLOCKS = 12;

    public static FeedPost of(Post post) {
        var blocks = post.content().doc().content();
        var kept = new ArrayList<Node.Block>();
        var length = 0;
        for (var block : blocks) {
            length += length(block);
            if (!kept.isEmpty() && (length > CHARACTERS || kept.size() == BLOCKS)) {
                return new FeedPost(new RichText(new Node.Doc(kept)), true);
            }
            kept.add(block);
        }
        return length > 2 * CHARACTERS ? excerpt(post) : new FeedPost(post.content(), false);
    }

    /// One long paragraph or list: only its first words.
    private static FeedPost excerpt(Post post) {
        var words = new Node.Text(post.content().excerpt(CHARACTERS));
        return new FeedPost(new RichText(new Node.Doc(List.of(new Node.Paragraph(List.of(words))))), true);
    }

    private static int length(Node.Block block) {
        return new RichText(new Node.Doc(List.of(block))).plainText().length();
    }
}
