package org.samverk.cast;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.identity.Accounts;
import org.samverk.identity.Tokens;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.web.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The cast in the shared database of the tests: made when the context starts, the same people for all tests. Tests
/// that change what people are or belong to make people of their own ([#newcomer]).
@TestComponent
public class CastSetup {
    private final People people;
    private final Principals principals;
    private final Accounts accounts;
    private final Tokens tokens;
    private final JdbcClient jdbc;
    private final Map<Cast, UUID> ids = new EnumMap<>(Cast.class);
    private final Map<Cast, String> secrets = new EnumMap<>(Cast.class);

    CastSetup(People people, Principals principals, Accounts accounts, Tokens tokens, JdbcClient jdbc) {
        this.people = people;
        this.principals = principals;
        this.accounts = accounts;
        this.tokens = tokens;
        this.jdbc = jdbc;
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Stream.of(Cast.values()).filter(member -> !member.isVisitor()).forEach(this::create);
    }

    /// Who this is right now.
    public Actor actor(Cast member) {
        return member.isVisitor() ? Actor.VISITOR : actor(id(member));
    }

    public Actor actor(UUID person) {
        return principals.actor(person).orElseThrow();
    }

    public UUID id(Cast member) {
        return ids.get(member);
    }

    /// The eight who have a name.
    public List<Cast> people() {
        return Stream.of(Cast.values()).filter(member -> !member.isVisitor()).toList();
    }

    /// Signs a request in: `mvc.get().uri("/ideas").with(cast.as(ANNA))`. Forms need the token too:
    /// `.with(csrf())`.
    public RequestPostProcessor as(Cast member) {
        return member.isVisitor() ? request -> request : as(id(member));
    }

    public RequestPostProcessor as(UUID person) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(person));
    }

    /// Sends a request to the API with the person's access token; a visitor sends none.
    public RequestPostProcessor api(Cast member) {
        if (member.isVisitor()) {
            return request -> request;
        }
        return request -> {
            request.addHeader("Authorization", "Bearer " + token(member));
            return request;
        };
    }

    public synchronized String token(Cast member) {
        return secrets.computeIfAbsent(
                member, who -> tokens.create(actor(who), "Test", 1).secret());
    }

    /// Somebody new whom no other test knows.
    public Actor newcomer(String name) {
        var username = "n" + UUID.randomUUID().toString().substring(0, 13);
        return actor(people.create(Actor.SYSTEM, NewPerson.employee(username, name, "Vikarie", null)));
    }

    /// Somebody new who has confirmed what other tests ask everybody to read.
    public Actor newcomerWithNothingToRead(String name) {
        var newcomer = newcomer(name);
        jdbc.sql("""
                insert into feed.confirmation (subject_id, person_id, at)
                select a.id, :person, now() from feed.article a where a.must_read and a.shown_from is not null
                """).param("person", newcomer.requirePerson()).update();
        return newcomer;
    }

    /// For tests that act at a time to come: what they did there would be news in the feeds of all later tests. It was
    /// done now.
    public void comeBack() {
        untilAllIsTold();
        jdbc.sql("""
                update access.subject set created_at = least(created_at, now()), active_at = least(active_at, now())
                where active_at > now()
                """).update();
        jdbc.sql("update activity.entry set at = now() where at > now()").update();
    }

    /// How many statements a page costs: when everyone who hears of what happened has heard of it, and at the second
    /// visit. The first one marks what it shows as read, which writes.
    public int statements(Runnable visit) {
        untilAllIsTold();
        visit.run();
        return Statements.during(visit);
    }

    /// Waits until everyone has heard of what happened: what is chosen then concerns only what happens then.
    /// It asks on a thread of its own, outside the test's transaction: acts are told when that ends.
    public void untilAllIsTold() {
        await().until(() -> jdbc.sql("""
                        select not exists (
                            select from web.event_publication
                            where completion_date is null and status <> 'FAILED'
                              and publication_date > now() - interval '1 minute')
                        """).query(Boolean.class).single());
    }

    /// Waits until searches find all that was saved, as it is now.
    public void untilAllIsFound() {
        await().until(() -> jdbc.sql("""
                        select not exists (select from search.pending)
                           and exists (select from search.rebuild where phase = 'done')
                        """).query(Boolean.class).single());
    }

    private void create(Cast member) {
        var id = people.find(Actor.SYSTEM, member.username())
                .map(person -> person.id())
                .orElseGet(() -> people.create(Actor.SYSTEM, person(member)));
        accounts.setPassword(Actor.SYSTEM, id, Cast.PASSWORD);
        ids.put(member, id);
    }

    private static NewPerson person(Cast member) {
        return new NewPerson(
                member.username(),
                member.fullName(),
                member.isGuest(),
                member.title(),
                null,
                member.username() + "@lindviken.se",
                null,
                Set.copyOf(member.roles()));
    }
}
