package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostReports;
import org.samverk.feed.ReportDesk;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reports of posts for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reports")
class PostReportsApi {
    private final PostReports reports;
    private final ReportDesk desk;

    PostReportsApi(PostReports reports, ReportDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    /// @param reason `rude`, `personal`, `wrong` or `other`
    /// @param words  what is wrong; must be there for `other`
    record ReportToMake(@Nullable String reason, @Nullable String words) {}

    /// @param outcome `kept` or `removed`
    /// @param note    what the reporters are told
    record Settling(@Nullable String outcome, @Nullable String note) {}

    @PostMapping("/posts/{id}/report")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a post to the administrators; once, until it is changed after that was settled")
    ReportJson.Own create(Actor actor, @PathVariable UUID id, @RequestBody ReportToMake body) {
        return ReportJson.Own.of(reports.report(actor, id, body.reason(), body.words()));
    }

    @GetMapping("/posts/{id}/report")
    @Operation(summary = "Your own report of a post, and what became of it")
    ReportJson.Own read(Actor actor, @PathVariable UUID id) {
        return ReportJson.Own.of(reports.own(actor, id).orElseThrow(NotFoundException::new));
    }

    @GetMapping("/reports")
    @Operation(summary = "The reports that wait for you, the newest first, twenty at a time")
    Slice<ReportJson> waiting(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return desk.waiting(actor, Cursor.parse(after)).map(ReportJson::of);
    }

    @GetMapping("/reports/{id}")
    @Operation(summary = "A report that you handle")
    ReportJson handled(Actor actor, @PathVariable UUID id) {
        return ReportJson.of(desk.require(actor, id));
    }

    @PostMapping("/reports/{id}/settlement")
    @Operation(summary = "Settle a report, and all others of the same post")
    ReportJson settle(Actor actor, @PathVariable UUID id, @RequestBody Settling body) {
        return ReportJson.of(desk.settle(actor, id, body.outcome(), body.note()));
    }
}
