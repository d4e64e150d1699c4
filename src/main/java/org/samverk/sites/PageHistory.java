package org.samverk.sites;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Pages as they stood on any earlier day and time; [TreeThen] has the menus. Whoever may see a page now may see its
/// past; nobody sees more of it.
@Service
public class PageHistory {
    private static final Pattern SHAPE = Pattern.compile(
            "[12]\\d{3}-\\d\\d-\\d\\d" + "(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private final PageVersionTable versions;
    private final TimeSource time;
    private final ZoneId zone;

    PageHistory(PageVersionTable versions, TimeSource time, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.versions = versions;
        this.time = time;
        this.zone = zone;
    }

    /// The moment that somebody asks for.
    ///
    /// @param on a day and time in the organisation's zone, `2019-03-01T12:00` or with an offset;
    ///           a day alone means its end
    /// @return empty for now: when nothing is asked for, or what has not been yet
    /// @throws InvalidInputException for the field `on` when it is no day that there is
    public Optional<Moment> moment(@Nullable String on) {
        var text = on == null ? "" : on.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(text).matches()) {
            throw new InvalidInputException("on", "sites.then.error");
        }
        var local = local(text.replace(' ', 'T')).truncatedTo(ChronoUnit.SECONDS);
        var at = local.atZone(zone).toInstant();
        return at.isBefore(time.instant()) ? Optional.of(new Moment(at, local)) : Optional.empty();
    }

    /// This very moment, for asking where something is that lay elsewhere.
    public Moment now() {
        var now = time.instant();
        return new Moment(now, LocalDateTime.ofInstant(now, zone));
    }

    private LocalDateTime local(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atTime(23, 59, 59);
            }
            if (text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")) {
                return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            }
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("on", "sites.then.error");
        }
    }

    /// @param path within the site, without slashes at its ends
    public Optional<Page> find(Actor actor, SiteKind site, String path, Moment moment) {
        return versions.find(actor.id(), site, path, moment.at());
    }

    /// @throws NotFoundException when there was no such page then, or none that the actor sees
    public Page require(Actor actor, UUID page, Moment moment) {
        return versions.find(actor.id(), page, moment.at()).orElseThrow(NotFoundException::new);
    }

    /// What a page has been, the newest first.
    ///
    /// @throws NotFoundException when there is no such page that the actor sees
    public Slice<PageVersion> versions(Actor actor, UUID page, Cursor before, int size) {
        var found = versions.of(actor.id(), page, before, size);
        if (found.items().isEmpty() && before.isStart()) {
            throw new NotFoundException();
        }
        return found;
    }
}
