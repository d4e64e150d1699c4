package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTests {
    private static final Hours OFFICE = Hours.standard();
    private static final Hours NIGHTS = Hours.of(List.of("", "", "", "", "21:00-07:00", "", ""));

    @Test
    void within_the_hours_nothing_waits() {
        assertThat(OFFICE.next(at("2026-11-24T10:15"))).contains(at("2026-11-24T10:15"));
    }

    @Test
    void what_comes_in_the_evening_or_at_the_weekend_waits_for_the_next_working_morning() {
        assertThat(OFFICE.next(at("2026-11-24T18:00"))).contains(at("2026-11-25T07:00"));
        assertThat(OFFICE.next(at("2026-11-27T19:30"))).contains(at("2026-11-30T07:00"));
        assertThat(OFFICE.next(at("2026-11-24T05:00"))).contains(at("2026-11-24T07:00"));
    }

    @Test
    void a_night_shift_goes_on_into_the_next_day() {
        assertThat(NIGHTS.next(at("2026-11-28T03:00"))).contains(at("2026-11-28T03:00"));
        assertThat(NIGHTS.next(at("2026-11-28T07:00"))).contains(at("2026-12-04T21:00"));
    }

    @Test
    void who_is_never_reachable_is_never_reached() {
        assertThat(Hours.of(List.of("", "", "", "", "", "", "")).next(at("2026-11-24T10:15")))
                .isEmpty();
    }

    @Test
    void a_digest_comes_at_the_next_full_hour_the_next_morning_or_the_next_monday() {
        assertThat(Rhythm.HOURLY.next(at("2026-11-24T10:15"))).contains(at("2026-11-24T11:00"));
        assertThat(Rhythm.DAILY.next(at("2026-11-24T06:59"))).contains(at("2026-11-24T07:00"));
        assertThat(Rhythm.DAILY.next(at("2026-11-24T07:00"))).contains(at("2026-11-25T07:00"));
        assertThat(Rhythm.WEEKLY.next(at("2026-11-24T10:15"))).contains(at("2026-11-30T07:00"));
        assertThat(Rhythm.WEEKLY.next(at("2026-11-30T07:00"))).contains(at("2026-12-07T07:00"));
        assertThat(Rhythm.NONE.next(at("2026-11-24T10:15"))).isEmpty();
    }

    private static ZonedDateTime at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Stockholm"));
    }
}
