package org.samverk.advice.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.RoundStanding;
import org.samverk.groups.GroupFrames;
import org.samverk.kernel.TimeSource;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The rounds that wait for the reader, and those of a group.
@Controller
class RoundListController {
    private static final int SIZE = 20;
    private final AdviceRounds rounds;
    private final GroupFrames frames;
    private final TimeSource time;

    RoundListController(AdviceRounds rounds, GroupFrames frames, TimeSource time) {
        this.rounds = rounds;
        this.frames = frames;
        this.time = time;
    }

    @GetMapping("/advice")
    View waiting(Actor actor) {
        return View.page(
                "advice/waiting",
                new WaitingRoundsPage(
                        rounds.waiting(actor).stream().map(RoundStanding::round).toList()));
    }

    @GetMapping("/groups/{slug}/advice")
    View ofGroup(Actor actor, @PathVariable String slug, @RequestParam(required = false) @Nullable String after) {
        var frame = frames.of(actor, slug, "advice");
        var list = rounds.ofGroup(actor, frame.group().id(), after, SIZE);
        return View.page("advice/group", new GroupRoundsPage(frame, list, time.instant()));
    }
}
