package org.samverk.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.LeaverRule;
import org.samverk.people.Leavers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How those who have left are shown, for programs.
@RestController
@RequestMapping("/api/v1/leaver-rule")
@Tag(name = "people")
class LeaverApi {
    private final Leavers leavers;

    LeaverApi(Leavers leavers) {
        this.leavers = leavers;
    }

    /// @param named whether by their name, which goes without saying
    /// @param words what stands instead of it, when not
    record RuleJson(@Nullable Boolean named, @Nullable String words) {
        static RuleJson of(LeaverRule rule) {
            return new RuleJson(rule.named(), rule.words());
        }
    }

    @GetMapping
    @Operation(summary = "How those who have left are shown, for administrators")
    RuleJson show(Actor actor) {
        return RuleJson.of(leavers.rule(actor));
    }

    @PutMapping
    @Operation(summary = "Change how those who have left are shown, also those who have left already")
    RuleJson change(Actor actor, @RequestBody RuleJson body) {
        leavers.change(actor, body.named() == null || body.named(), body.words());
        return RuleJson.of(leavers.rule(actor));
    }
}
