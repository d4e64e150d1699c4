package org.samverk.sections.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.sections.NewPermission;
import org.samverk.sections.Permission;
import org.samverk.sections.Section;
import org.samverk.sections.SectionView;
import org.samverk.sections.Sections;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Sections for programs.
@RestController
@RequestMapping("/api/v1/sections")
@Tag(name = "pages")
class SectionsApi {
    private static final int MOST = 100;
    private final Sections sections;

    SectionsApi(Sections sections) {
        this.sections = sections;
    }

    /// @param id the page at which it begins
    record SectionItem(UUID id, String title, String address, boolean decidedOnly) {
        static SectionItem of(Section section) {
            return new SectionItem(section.id(), section.title(), section.address(), section.decided());
        }
    }

    record PermissionItem(
            UUID id,
            String act,
            @Nullable String username,
            @Nullable String unit) {
        static PermissionItem of(Permission permission) {
            var person = permission.person();
            return new PermissionItem(
                    permission.id(),
                    permission.act().code(),
                    person == null ? null : person.username(),
                    permission.unit());
        }
    }

    /// @param section that the page lies in, null for none: publishers only
    record Standing(@Nullable SectionItem section, List<PermissionItem> permissions) {
        static Standing of(SectionView view) {
            var section = view.section();
            return new Standing(
                    section == null ? null : SectionItem.of(section),
                    view.permissions().stream().map(PermissionItem::of).toList());
        }
    }

    /// @param page at which it begins
    record NewSection(UUID page) {}

    /// @param decidedOnly whether only texts that were decided on may go live
    record Rule(boolean decidedOnly) {}

    @GetMapping
    @Operation(summary = "Your sections; all for publishers and administrators")
    Slice<SectionItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return sections.list(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(SectionItem::of);
    }

    @GetMapping("/{page}")
    @Operation(summary = "The section that a page lies in, and who may do what there")
    Standing read(Actor actor, @PathVariable UUID page) {
        return Standing.of(sections.of(actor, page));
    }

    @PostMapping
    @Operation(summary = "Let a section begin at a page")
    ResponseEntity<Standing> begin(Actor actor, @RequestBody NewSection body) {
        var view = sections.begin(actor, body.page());
        return ResponseEntity.created(URI.create("/api/v1/sections/" + body.page()))
                .body(Standing.of(view));
    }

    @DeleteMapping("/{page}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a section; its pages lie in the one around it from now on")
    void end(Actor actor, @PathVariable UUID page) {
        sections.end(actor, page);
    }

    @PutMapping("/{page}/rule")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what may go live in a section")
    void rule(Actor actor, @PathVariable UUID page, @RequestBody Rule body) {
        sections.rule(actor, page, body.decidedOnly());
    }

    @PostMapping("/{page}/permissions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let an employee or a unit do something in a section: own, publish, write or review")
    void permit(Actor actor, @PathVariable UUID page, @RequestBody NewPermission body) {
        sections.permit(actor, page, body);
    }

    @DeleteMapping("/{page}/permissions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a permission back")
    void withdraw(Actor actor, @PathVariable UUID page, @PathVariable UUID id) {
        sections.withdraw(actor, page, id);
    }
}
