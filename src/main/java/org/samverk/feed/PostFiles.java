package org.samverk.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.files.Attachments;
import org.samverk.files.FilePreview;
import org.samverk.files.Files;
import org.samverk.files.Previews;
import org.samverk.files.StoredFile;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// The pictures in posts, and the files that are listed below them. Whoever sees the post sees them.
@Component
class PostFiles {
    private static final int MOST = 20;
    private final Files files;
    private final Attachments attachments;
    private final Previews previews;
    private final PostTable table;

    PostFiles(Files files, Attachments attachments, Previews previews, PostTable table) {
        this.files = files;
        this.attachments = attachments;
        this.previews = previews;
        this.table = table;
    }

    /// Those of a new post.
    void keep(Actor actor, UUID post, RichText text, Collection<UUID> fileIds) {
        keepPictures(actor, post, text);
        if (!fileIds.isEmpty()) {
            list(actor, post, fileIds);
        }
    }

    void keepPictures(Actor actor, UUID post, RichText text) {
        files.attach(actor, post, text.images());
    }

    /// These are listed below the post from now on, no others.
    ///
    /// @throws InvalidInputException for the field `file` when one of them is gone or hidden from the actor,
    ///                               or they are more than twenty
    void list(Actor actor, UUID post, Collection<UUID> fileIds) {
        var wanted = Set.copyOf(fileIds);
        if (wanted.size() > MOST) {
            throw new InvalidInputException("file", "files.problem.many", MOST);
        }
        if (attachments.find(actor, wanted).size() < wanted.size()) {
            throw new InvalidInputException("file", "files.problem.fileGone");
        }
        attachments.replace(actor, post, wanted);
        table.files(post, !wanted.isEmpty());
    }

    /// Those of many posts; posts that have none are missing.
    Map<UUID, List<StoredFile>> of(Actor actor, Collection<Post> posts) {
        return attachments.of(
                actor,
                posts.stream()
                        .filter(post -> post.state().hasFiles())
                        .map(Post::id)
                        .toList());
    }

    /// A picture of the first file of each post that there is a picture of.
    Map<UUID, FilePreview> pictures(Actor actor, Map<UUID, List<StoredFile>> listed) {
        var ids = listed.values().stream()
                .flatMap(List::stream)
                .map(StoredFile::id)
                .distinct()
                .toList();
        var pictures = previews.pictures(actor, ids);
        var first = new HashMap<UUID, FilePreview>();
        listed.forEach((post, files) -> files.stream()
                .map(file -> pictures.get(file.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(picture -> first.put(post, picture)));
        return first;
    }
}
