package org.samverk.backup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.backup.BackupRun;
import org.samverk.backup.NightlyBackups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Backups, for programs of administrators: what watches over the installation asks when the last one was made.
@RestController
@RequestMapping("/api/v1/backups")
@Tag(name = "backups")
class BackupApi {
    private final NightlyBackups backups;

    BackupApi(NightlyBackups backups) {
        this.backups = backups;
    }

    @GetMapping
    @Operation(summary = "The thirty newest backups, newest first, for administrators")
    List<BackupRun> newest(Actor actor) {
        return backups.newest(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Make a backup now, for administrators; 409 when there is no folder for it")
    void make(Actor actor) {
        backups.ask(actor);
    }
}
