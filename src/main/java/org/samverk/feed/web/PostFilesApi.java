package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Posts;
import org.samverk.files.Attachments;
import org.samverk.files.StoredFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The files that are listed below posts, for programs.
@RestController
@RequestMapping("/api/v1/posts/{id}/files")
@Tag(name = "posts")
class PostFilesApi {
    private final Posts posts;
    private final Attachments attachments;

    PostFilesApi(Posts posts, Attachments attachments) {
        this.posts = posts;
        this.attachments = attachments;
    }

    /// @param files keys of files that were uploaded before
    record FilesToList(@Nullable List<UUID> files) {}

    /// @param size in bytes
    record PostFile(UUID id, String name, String mediaType, long size) {
        static PostFile of(StoredFile file) {
            return new PostFile(file.id(), file.name(), file.mediaType(), file.size());
        }
    }

    @GetMapping
    @Operation(summary = "The files of a post")
    List<PostFile> list(Actor actor, @PathVariable UUID id) {
        return files(actor, posts.require(actor, id).id());
    }

    @PutMapping
    @Operation(summary = "Say which files your post has from now on, no others")
    List<PostFile> change(Actor actor, @PathVariable UUID id, @RequestBody FilesToList body) {
        var post = posts.requireEditable(actor, id);
        posts.edit(actor, id, post.content(), body.files() == null ? List.of() : body.files());
        return files(actor, id);
    }

    private List<PostFile> files(Actor actor, UUID post) {
        return attachments.of(actor, post).stream().map(PostFile::of).toList();
    }
}
