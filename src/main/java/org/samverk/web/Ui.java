package org.samverk.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Problem;

/// What every template gets beside its page: words, dates, links and who looks.
public final class Ui {
    /// The attribute of a request that says how far the stream of events had come when its page was begun.
    public static final String LIVE = Ui.class.getName() + ".live";

    private final UiParts parts;
    private final Viewer viewer;
    private final UiParts.PageRequest request;
    private @Nullable Nav nav;

    Ui(UiParts parts, Viewer viewer, UiParts.PageRequest request) {
        this.parts = parts;
        this.viewer = viewer;
        this.request = request;
    }

    /// The words for a key in the reader's language.
    public String t(String key, @Nullable Object... arguments) {
        return parts.messages().get(viewer.locale(), key, java.util.Arrays.asList(arguments));
    }

    /// What is wrong with a field, null when nothing is.
    public @Nullable String problem(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(problem -> parts.messages().get(viewer.locale(), problem.messageKey(), problem.arguments()))
                .orElse(null);
    }

    /// What a problem says.
    public String words(Problem problem) {
        return parts.messages().get(viewer.locale(), problem.messageKey(), problem.arguments());
    }

    /// `sv` or `en`.
    public String lang() {
        return viewer.locale().getLanguage();
    }

    public Locale locale() {
        return viewer.locale();
    }

    /// `light`, `dark` or `auto`.
    public String scheme() {
        return viewer.scheme() == null ? "auto" : viewer.scheme();
    }

    public Viewer viewer() {
        return viewer;
    }

    public boolean signedIn() {
        return viewer.signedIn();
    }

    /// The person who looks, null for a visitor.
    public @Nullable PersonRef me() {
        return viewer.person();
    }

    /// What a person is called, in the reader's words when they do not show their name.
    public String name(PersonRef person) {
        return person.isUnnamed() ? t("web.unnamed") : person.name();
    }

    /// Whether this is the person who looks.
    public boolean isMe(@Nullable PersonRef person) {
        return person != null
                && viewer.person() != null
                && person.id().equals(viewer.person().id());
    }

    /// The address of a file of the front end.
    public String asset(String name) {
        return parts.assets().path(name);
    }

    /// The CSRF token for the hidden field `_csrf` and the header `X-CSRF-TOKEN`; empty when there is no session.
    public String csrf() {
        return request.csrf().get();
    }

    /// A fresh token for the hidden field `once`, see [Submissions].
    public String once() {
        return UUID.randomUUID().toString();
    }

    /// What the person who looks has begun to write in this place and not sent, see [KeptWritings]; null when nothing.
    public @Nullable KeptWriting kept(String place) {
        return parts.writings().find(viewer.actor(), place).orElse(null);
    }

    /// Where the page's stream of events begins; null where there is none.
    public @Nullable String live() {
        return request.live();
    }

    /// The path that was asked for, with its query.
    public String path() {
        return request.path();
    }

    /// Whether a link of the navigation leads to where the reader is.
    public boolean isHere(String path) {
        var here = request.path().replaceAll("\\?.*", "");
        return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
    }

    /// The shell's links; looked up once a page.
    public Nav nav() {
        if (nav == null) {
            nav = parts.navigations().of(viewer);
        }
        return nav;
    }

    /// What lies beside the pages of the public web and holds something.
    public List<PublicPlace> publicPlaces() {
        return parts.places().stream().filter(PublicPlace::isOpen).toList();
    }

    /// A part that another module shows on this page.
    ///
    /// @param template the path under `src/main/jte` without `.jte`; it takes `ui` and `page`
    public Content part(String template, Object page) {
        return output -> parts.engine().render(template + ".jte", Map.of("ui", this, "page", page), output);
    }

    /// What the last act led to, once.
    public @Nullable Flash flash() {
        return request.flash().get();
    }

    /// The organisation's name.
    public String organisation() {
        return parts.site().organisation();
    }

    /// An address of ours, which begins with a slash, for those outside: with the installation's own before it.
    public String absolute(String path) {
        return parts.site().address() + path;
    }

    /// Whether this is a demo, whose cast anybody may sign in as.
    public boolean demo() {
        return parts.site().demo();
    }

    /// "12 mars 2026".
    public String date(Instant instant) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant);
    }

    /// "12 mars 2026", a day that is the same wherever one reads of it.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(viewer.locale())
                .format(day);
    }

    /// "12 mars 2026 14:05".
    public String dateTime(Instant instant) {
        return date(instant) + " " + format(DateTimeFormatter.ofPattern("HH:mm"), instant);
    }

    /// "3 tim sedan", "i går", or the date when it is more than six days ago. A script keeps it true in the reader's
    /// zone.
    public String ago(Instant instant) {
        return parts.ago(viewer.locale(), instant);
    }

    private String format(DateTimeFormatter formatter, Instant instant) {
        var local = formatter.withLocale(viewer.locale());
        return local.withZone(parts.site().zone()).format(instant);
    }

    /// The zone that times are typed in, in words: "centraleuropeisk tid".
    public String zoneName() {
        return parts.site().zone().getDisplayName(TextStyle.FULL, viewer.locale());
    }
}
