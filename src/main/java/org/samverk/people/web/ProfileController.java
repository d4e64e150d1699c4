package org.samverk.people.web;

import java.util.Comparator;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.ProfileLinks;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ProfileController {
    private final People people;
    private final List<ProfileLinks> links;

    ProfileController(People people, List<ProfileLinks> links) {
        this.people = people;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(ProfileLinks::order))
                .toList();
    }

    @GetMapping("/people/{username}")
    View show(Actor actor, @PathVariable String username) {
        var person = people.require(actor, username);
        var about = person.about() == null ? null : RichText.parse(person.about());
        var mine = people.canChangeProfile(actor, person);
        return View.page("people/profile", new ProfilePage(person, about, sections(actor, person), mine));
    }

    private List<ProfilePage.Section> sections(Actor actor, Person person) {
        return links.stream()
                .map(part -> new ProfilePage.Section(part.title(), part.links(actor, person.id())))
                .filter(section -> !section.links().isEmpty())
                .toList();
    }
}
