package org.samverk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What a [Ui] is made of, the same for all requests.
@Component
class UiParts {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html);
    private final Messages messages;
    private final Assets assets;
    private final Navigations navigations;
    private final KeptWritings writings;
    private final TimeSource time;
    private final List<PublicPlace> places;
    private final SiteIdentity site;

    UiParts(
            Messages messages,
            Assets assets,
            Navigations navigations,
            KeptWritings writings,
            TimeSource time,
            Settings settings,
            Organisation organisation,
            List<PublicPlace> places,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.messages = messages;
        this.assets = assets;
        this.navigations = navigations;
        this.writings = writings;
        this.time = time;
        this.places = List.copyOf(places);
        var demo = settings.demo() != Settings.Demo.NONE;
        this.site = new SiteIdentity(organisation.name(), demo, settings.baseUrl(), zone);
    }

    /// What a [Ui] knows of its request.
    ///
    /// @param csrf  asked for by forms alone: it begins a session, and who only reads has none
    /// @param flash asked for by whole pages alone: it is gone afterwards
    record PageRequest(
            String path,
            Supplier<String> csrf,
            Supplier<@Nullable Flash> flash,
            @Nullable String live) {}

    TemplateEngine engine() {
        return engine;
    }

    Messages messages() {
        return messages;
    }

    Assets assets() {
        return assets;
    }

    Navigations navigations() {
        return navigations;
    }

    KeptWritings writings() {
        return writings;
    }

    List<PublicPlace> places() {
        return places;
    }

    SiteIdentity site() {
        return site;
    }

    String ago(Locale locale, Instant instant) {
        var passed = Duration.between(instant, time.instant());
        if (passed.toMinutes() < 1) {
            return messages.get(locale, "web.ago.now");
        }
        if (passed.toHours() < 1) {
            return messages.get(locale, "web.ago.minutes", passed.toMinutes());
        }
        if (passed.toDays() < 1) {
            return messages.get(locale, "web.ago.hours", passed.toHours());
        }
        if (passed.toDays() < 7) {
            return messages.get(locale, "web.ago.days", passed.toDays());
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(site.zone())
                .format(instant);
    }
}
