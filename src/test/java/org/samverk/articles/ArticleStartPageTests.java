package org.samverk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Articles;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class ArticleStartPageTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Articles articles;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Test
    void what_one_is_asked_to_read_stands_open_until_one_has_said_so_not_only_opened_it() throws Exception {
        var unit = units.create(Actor.SYSTEM, null, "Läser " + UUID.randomUUID());
        var username = "r" + UUID.randomUUID().toString().substring(0, 13);
        var reader =
                cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Läser Noga", "Vikarie", unit)));
        var page = beans.createBean(ArticleSamples.class).live("Läs om nycklar", ArticleSamples.units(true, unit));
        var article = articles.find(reader, page.id()).orElseThrow();
        mvc.get().uri(article.path()).with(cast.as(reader.requirePerson())).exchange();
        assertThat(articles.find(reader, page.id()).orElseThrow().read()).isTrue();

        assertThat(openNews(reader)).contains("Läs om nycklar");
        articles.confirm(reader, page.id());
        assertThat(openNews(reader)).doesNotContain("Läs om nycklar");
    }

    private String openNews(Actor reader) throws Exception {
        var answer = mvc.get().uri("/").with(cast.as(reader.requirePerson())).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select(".news-band article")
                .text();
    }
}
