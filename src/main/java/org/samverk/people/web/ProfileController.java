package org.samverk.people.web;

import java.util.Comparator;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.people.Cards;
import org.samverk.people.Followings;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.ProfileLinks;
import org.samverk.people.ProfilePart;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ProfileController {
    private final People people;
    private final Cards cards;
    private final Followings followings;
    private final List<ProfileLinks> links;
    private final List<ProfilePart> parts;

    ProfileController(
            People people, Cards cards, Followings followings, List<ProfileLinks> links, List<ProfilePart> parts) {
        this.people = people;
        this.cards = cards;
        this.followings = followings;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(ProfileLinks::order))
                .toList();
        this.parts = parts;
    }

    @GetMapping("/people/{username}")
    View show(Actor actor, @PathVariable String username) {
        var person = people.require(actor, username);
        var about = person.about() == null ? null : RichText.parse(person.about());
        var mine = people.canChangeProfile(actor, person);
        return View.page(
                "people/profile",
                new ProfilePage(
                        person,
                        about,
                        cards.of(actor, person),
                        cards.managerOf(actor, person).orElse(null),
                        cards.reportsOf(actor, person),
                        cards.today(),
                        sections(actor, person),
                        parts(actor, person),
                        mine,
                        following(actor, person, mine)));
    }

    private ProfilePage.Following following(Actor actor, Person person, boolean mine) {
        var possible = followings.canFollow(actor, person);
        return new ProfilePage.Following(
                possible,
                possible && followings.follows(actor, person.id()),
                mine && actor.isEmployee() ? followings.followerCount(actor) : 0);
    }

    private List<ProfilePart.Part> parts(Actor actor, Person person) {
        return parts.stream().flatMap(part -> part.part(actor, person).stream()).toList();
    }

    private List<ProfilePage.Section> sections(Actor actor, Person person) {
        return links.stream()
                .map(part -> new ProfilePage.Section(part.title(), part.links(actor, person.id())))
                .filter(section -> !section.links().isEmpty())
                .toList();
    }
}
