package org.samverk.notifications;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What somebody has chosen about their notifications. Each thing goes one way by mail: at once or in the digest.
///
/// @param digest   how often the digest comes
/// @param quiet    whether mail and push wait for the hours; the page never waits
/// @param hidden   what is not told at all
/// @param atOnce   what is mailed as soon as the hours allow
/// @param inDigest what the digest gathers
/// @param push     what the devices are told
public record Preference(
        Rhythm digest,
        boolean quiet,
        Hours hours,
        Set<Topic> hidden,
        Set<Topic> atOnce,
        Set<Topic> inDigest,
        Set<Topic> push) {
    /// Time to read it in the page, so that no letter is needed.
    private static final Duration GRACE = Duration.ofMinutes(3);

    /// What holds for who has not chosen: what asks for me at once, the rest every morning, all of it in working hours.
    public static final Preference STANDARD = new Preference(
            Rhythm.DAILY,
            true,
            Hours.standard(),
            Set.of(),
            EnumSet.of(Topic.MENTION, Topic.TASK),
            EnumSet.of(Topic.TALK, Topic.OUTCOME, Topic.NEWS),
            EnumSet.of(Topic.MENTION, Topic.TASK, Topic.TALK));

    public Preference {
        hidden = hidden.stream().filter(Topic::isMutable).collect(Collectors.toUnmodifiableSet());
        atOnce = Set.copyOf(atOnce);
        inDigest = Set.copyOf(inDigest);
        push = Set.copyOf(push);
    }

    /// A moment at which something is due by mail.
    record Due(ZonedDateTime at, MailWay way) {}

    public MailWay mail(Topic topic) {
        if (atOnce.contains(topic)) {
            return MailWay.AT_ONCE;
        }
        return inDigest.contains(topic) ? MailWay.DIGEST : MailWay.NONE;
    }

    Optional<Due> mailDue(Topic topic, ZonedDateTime now) {
        return switch (mail(topic)) {
            case NONE -> Optional.empty();
            case AT_ONCE -> reachable(now.plus(GRACE)).map(at -> new Due(at, MailWay.AT_ONCE));
            case DIGEST -> digest.next(now).flatMap(this::reachable).map(at -> new Due(at, MailWay.DIGEST));
        };
    }

    Optional<ZonedDateTime> pushDue(Topic topic, ZonedDateTime now) {
        return push.contains(topic) ? reachable(now) : Optional.empty();
    }

    Preference withDigest(Rhythm rhythm) {
        return new Preference(rhythm, quiet, hours, hidden, atOnce, inDigest, push);
    }

    /// What came at once comes in the digest from now on.
    Preference withoutAtOnce() {
        var gathered = EnumSet.noneOf(Topic.class);
        gathered.addAll(inDigest);
        gathered.addAll(atOnce);
        return new Preference(digest, quiet, hours, hidden, Set.of(), gathered, push);
    }

    /// These come at once again, and not in the digest.
    Preference withAtOnce(Set<Topic> topics) {
        var gathered = EnumSet.noneOf(Topic.class);
        gathered.addAll(inDigest);
        gathered.removeAll(topics);
        return new Preference(digest, quiet, hours, hidden, topics, gathered, push);
    }

    private Optional<ZonedDateTime> reachable(ZonedDateTime moment) {
        return quiet ? hours.next(moment) : Optional.of(moment);
    }

    /// A preference with its person.
    record Of(UUID person, Preference preference) {}
}
