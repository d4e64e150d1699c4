package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.people.Followings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Following colleagues, for programs.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "people")
class FollowingApi {
    private final Followings followings;

    FollowingApi(Followings followings) {
        this.followings = followings;
    }

    @GetMapping("/following")
    @Operation(summary = "Whom you follow, the latest first, forty at a time")
    Slice<PersonJson> followed(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return followings.followed(actor, Cursor.parse(after)).map(PersonJson::of);
    }

    @GetMapping("/followers")
    @Operation(summary = "Who follows you, the latest first, forty at a time")
    Slice<PersonJson> followers(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return followings.followers(actor, Cursor.parse(after)).map(PersonJson::of);
    }

    @PutMapping("/following/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a colleague")
    void follow(Actor actor, @PathVariable String username) {
        followings.follow(actor, username);
    }

    @DeleteMapping("/following/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a colleague no longer")
    void unfollow(Actor actor, @PathVariable String username) {
        followings.unfollow(actor, username);
    }
}
