package org.samverk.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;

/// Who may do what with people, and what a person's fields may hold.
final class PeopleRules {
    static final int NAME = 100;
    static final int LINE = 120;

    private PeopleRules() {}

    static void requireCreate(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
    }

    /// Everybody looks after their own profile; nobody writes in somebody else's name.
    static boolean canChangeProfile(Actor actor, UUID person) {
        return actor.person().filter(person::equals).isPresent();
    }

    /// Employees follow each other. Guests come and go, and nobody follows themselves.
    static boolean canFollow(Actor actor, Person person) {
        return actor instanceof Actor.Member
                && person.active()
                && !person.guest()
                && !person.id().equals(actor.id());
    }

    static void requireFollow(Actor actor, Person person) {
        actor.requireEmployee();
        if (!canFollow(actor, person)) {
            throw new RefusedException("people.error.follow");
        }
    }

    static void requireLastAdministratorStays(int othersLeft) {
        if (othersLeft == 0) {
            throw new RefusedException("people.error.lastAdministrator");
        }
    }

    static String username(Problems problems, @Nullable String value) {
        var username = problems.line("username", value, 40);
        if (!username.isEmpty()
                && (username.matches("new|following|knows") || !username.matches("[a-z0-9][a-z0-9._-]{1,39}"))) {
            problems.add("username", "people.problem.username");
        }
        return username;
    }

    static String email(Problems problems, @Nullable String value) {
        var email = problems.text("email", value, LINE);
        if (!email.isEmpty() && !email.matches("[^@\\s<>\"']+@[^@\\s<>\"']+\\.[^@\\s<>\"']+")) {
            problems.add("email", "people.problem.email");
        }
        return email;
    }

    static String phone(Problems problems, @Nullable String value) {
        var phone = problems.text("phone", value, 40);
        if (!phone.matches("[+0-9 ()/-]*")) {
            problems.add("phone", "people.problem.phone");
        }
        return phone;
    }
}
