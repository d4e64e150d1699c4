package org.samverk.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SavedSearchesTests {
    @Autowired
    SavedSearches saved;

    @Autowired
    SavedRounds rounds;

    @Autowired
    Notifications notifications;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Posts posts;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    @Test
    void one_is_told_once_of_what_is_new_and_not_of_what_was_there() {
        var reader = cast.newcomer("Nyfiken Nilsson");
        var group = group("Sparade rum", Visibility.OPEN);
        post(group, "Vindskammaren är låst sedan i fredags.");
        saved.save(reader, "vindskammaren");
        round(1);
        assertThat(told(reader)).isEmpty();

        var post = post(group, "Nu är vindskammaren öppen igen.");
        round(2);
        round(3);

        assertThat(told(reader)).extracting(Notification::subjectId).containsExactly(post);
    }

    @Test
    void nobody_is_told_of_what_they_may_not_see_or_wrote_themselves() {
        var outside = cast.newcomer("Utom Utman");
        var inside = cast.newcomer("Inom Inman");
        var group = group("Slutna rum", Visibility.SECRET);
        memberships.put(inside.requirePerson(), group.id(), MembershipRole.MEMBER, time.instant());
        saved.save(outside, "lönnrummet");
        saved.save(inside, "lönnrummet");
        saved.save(cast.actor(Cast.BJORN), "lönnrummet");

        var post = post(group, "Lönnrummet finns bakom hyllan.");
        round(1);

        assertThat(told(inside)).extracting(Notification::subjectId).containsExactly(post);
        assertThat(told(outside)).isEmpty();
        assertThat(told(cast.actor(Cast.BJORN)))
                .noneMatch(line -> line.subjectId().equals(post));
        saved.list(cast.actor(Cast.BJORN)).forEach(each -> saved.remove(cast.actor(Cast.BJORN), each.id()));
    }

    @Test
    void the_list_is_the_persons_own() {
        var one = cast.newcomer("Ett Ettan");
        var other = cast.newcomer("Två Tvåan");
        saved.save(one, "  hyllplan ");
        saved.save(one, "hyllplan");
        var id = saved.list(one).getFirst().id();

        assertThat(saved.list(one)).extracting(SavedSearch::words).containsExactly("hyllplan");
        assertThat(saved.list(other)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> saved.remove(other, id));
        saved.remove(one, id);
        assertThat(saved.list(one)).isEmpty();
    }

    @Test
    void there_must_be_something_to_look_for_and_twenty_are_enough() {
        var person = cast.newcomer("Tjugo Tjugosson");
        for (var nothing : List.of("", "!!!", "   ")) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> saved.save(person, nothing));
        }
        IntStream.rangeClosed(1, SavedSearches.MOST).forEach(number -> saved.save(person, "sak " + number));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> saved.save(person, "en till"));
        saved.save(person, "sak 1");
        assertThat(saved.list(person)).hasSize(SavedSearches.MOST);
    }

    /// What is due by then is looked at: what others have saved too.
    private void round(int number) {
        cast.untilAllIsFound();
        time.at(time.instant().plus(Duration.ofMinutes(6L * number)), rounds::look);
        cast.untilAllIsTold();
    }

    private List<Notification> told(Actor reader) {
        return notifications.list(reader, Cursor.START).items().stream()
                .filter(line -> line.kind().equals("SEARCH_FOUND"))
                .toList();
    }

    private UUID post(Group group, String text) {
        return posts.post(cast.actor(Cast.BJORN), group.id(), Markdown.toRichText(text, MentionResolver.NONE))
                .id();
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(cast.actor(Cast.BJORN), new GroupFields(name, "", visibility.code()));
    }
}
