package org.samverk.sections.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;
import org.samverk.people.Units;
import org.samverk.sections.SectionPart;
import org.samverk.sections.SectionView;
import org.samverk.sections.Sections;
import org.springframework.stereotype.Component;

/// Gathers what the page of a section shows.
@Component
class SectionPages {
    private final Sections sections;
    private final Units units;
    private final List<SectionPart> parts;

    SectionPages(Sections sections, Units units, List<SectionPart> parts) {
        this.sections = sections;
        this.units = units;
        this.parts = parts;
    }

    SectionPage of(Actor actor, UUID page, PermissionInput input, List<Problem> problems) {
        var view = sections.of(actor, page);
        List<Unit> offered = view.keeps() && view.begins() ? units.tree(actor) : List.of();
        return new SectionPage(view, offered, input, parts(actor, view), problems);
    }

    private List<SectionPart.Part> parts(Actor actor, SectionView view) {
        var section = view.section();
        if (section == null) {
            return List.of();
        }
        return parts.stream()
                .map(module -> module.part(actor, section, view.keeps() && view.begins()))
                .flatMap(Optional::stream)
                .toList();
    }
}
