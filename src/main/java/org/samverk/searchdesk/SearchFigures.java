package org.samverk.searchdesk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Searched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How often things are searched, a day at a time, without who (ADR 120).
@Service
public class SearchFigures {
    /// What is shown and kept goes as far back as this.
    static final int DAYS = 90;

    private static final int LONGEST = 60;
    private static final int SHOWN = 50;
    /// Numbers of people and cases, addresses of mail.
    private static final Pattern PERSONAL = Pattern.compile("@|(\\d[ -]?){6}");

    private final FigureTable table;
    private final TimeSource time;

    SearchFigures(FigureTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// What was searched on at least three days of the last ninety.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is neither administrator nor publisher
    public Figures of(Actor actor) {
        Editors.require(actor);
        return new Figures(table.inVain(since(), SHOWN), table.sought(actor.id(), since(), SHOWN));
    }

    /// Counts that somebody opened something from the results of a search. What the actor may not see is not counted.
    ///
    /// @param text as it was searched
    @Transactional
    public void opened(Actor actor, @Nullable String text, UUID subject) {
        var words = text == null ? "" : counted(text);
        if (!words.isEmpty()) {
            table.open(hash(words), subject, actor.id(), today());
        }
    }

    @EventListener
    @Transactional
    void on(Searched searched) {
        var words = counted(searched.text());
        if (!words.isEmpty()) {
            table.count(hash(words), words, searched.inVain(), today(), since());
        }
    }

    @Transactional
    void forget() {
        table.forget(since());
    }

    /// @return the words by which it is counted; empty when it is too long to be asked twice, or somebody's number
    private static String counted(String text) {
        var words = Phrases.of(text);
        return words.length() > LONGEST || PERSONAL.matcher(text).find() ? "" : words;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    private LocalDate since() {
        return today().minusDays(DAYS);
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
