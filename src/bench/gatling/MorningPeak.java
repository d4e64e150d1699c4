import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.sse;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/// A Monday morning: people arrive, sign in by password, look at the start page, and stay for some minutes with its stream of
/// events open, reading now and then and writing something in one of twenty acts. With 3 000 people in ten minutes a
/// thousand are there at once, and about sixty requests come in a second.
public final class MorningPeak extends Simulation {
    private static final int PEOPLE = Integer.getInteger("people", 3000);
    private static final int MINUTES = Integer.getInteger("minutes", 10);
    private static final int ACTS = 10;
    private static final Duration STAY = Duration.ofSeconds(200);

    /// A start page names closed groups too: who goes there is told that it is closed.
    private static final CheckBuilder SEEN = status().in(200, 403);

    private static final ChainBuilder ARRIVE = exec(
            http("sign-in form").get("/sign-in").check(regex("name=\"_csrf\" value=\"([^\"]+)\"").saveAs("csrf")),
            http("sign in")
                    .post("/sign-in")
                    .formParam("_csrf", "#{csrf}")
                    .formParam("username", "#{username}")
                    .formParam("password", "samverk")
                    .disableFollowRedirect()
                    .check(status().is(303)),
            http("start page")
                    .get("/")
                    .check(css("meta[name='csrf-token']", "content").saveAs("csrf"))
                    .check(regex("href=\"(/groups/(?!new\")[a-z0-9-]+)\"").findAll().saveAs("groups")),
            sse("stream of events").get("/live"),
            exec(session -> session.set("address", pick(session.getList("groups")))),
            http("group page")
                    .get("#{address}")
                    .check(regex("href=\"(/posts/[0-9a-f-]{36})\"").findAll().optional().saveAs("posts"))
                    .check(SEEN));

    private static final ChainBuilder WRITE = doIf(session -> session.contains("posts")).then(
            exec(session -> session.set("post", pick(session.getList("posts")).replace("/posts/", ""))),
            http("comment")
                    .post("/subjects/#{post}/comments")
                    .formParam("_csrf", "#{csrf}")
                    .formParam("markdown", "Det här mäter vi med.")
                    .disableFollowRedirect()
                    .check(status().in(200, 303)));

    private static final ChainBuilder ACT = randomSwitch()
            .on(
                    percent(33).then(http("start page").get("/")),
                    percent(18).then(read("discussion", "posts")),
                    percent(10).then(read("group page", "groups")),
                    percent(6).then(http("ideas").get("/ideas")),
                    percent(4).then(http("register").get("/decisions")),
                    percent(5).then(http("search").get("/search?q=rutin")),
                    percent(6).then(http("suggestions").get("/search/suggestions?q=sem")),
                    percent(5).then(http("notifications").get("/notifications")),
                    percent(4).then(http("people").get("/people")),
                    percent(3).then(http("intranet page").get("/pages")),
                    percent(6).then(WRITE));

    public MorningPeak() {
        var people = scenario("people")
                .feed(csv(System.getProperty("who")).queue())
                .exec(ARRIVE)
                .exec(repeat(ACTS).on(pause(STAY.dividedBy(ACTS).minusSeconds(8), STAY.dividedBy(ACTS).plusSeconds(8)), ACT))
                .exec(sse("leave").close());
        setUp(people.injectOpen(rampUsers(PEOPLE).during(Duration.ofMinutes(MINUTES))))
                .protocols(http.baseUrl(System.getProperty("base"))
                        .acceptHeader("text/html")
                        .acceptEncodingHeader("gzip")
                        .shareConnections());
    }

    private static ChainBuilder read(String name, String addresses) {
        return doIf(session -> session.contains(addresses))
                .then(exec(session -> session.set("address", pick(session.getList(addresses))))
                        .exec(http(name).get("#{address}").check(SEEN)));
    }

    private static String pick(java.util.List<Object> all) {
        return String.valueOf(all.get(java.util.concurrent.ThreadLocalRandom.current().nextInt(all.size())));
    }
}
