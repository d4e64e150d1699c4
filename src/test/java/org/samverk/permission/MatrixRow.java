package org.samverk.permission;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// One endpoint asked for one subject by everybody.
///
/// @param endpoint method and pattern as the controller states them, `GET /groups/{slug}`
/// @param subject  what is asked for, in words
/// @param request  makes the request anew for each member of the cast
/// @param expected what each member of the cast gets
/// @param secrets  words that nobody may find in an answer who does not get DONE
/// @param untold   words that nobody may find in any answer
public record MatrixRow(
        String endpoint,
        String subject,
        Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request,
        Map<Cast, Outcome> expected,
        List<String> secrets,
        List<String> untold) {

    /// A row in which everybody who is signed in gets it done and a visitor is sent to sign in; narrow it with `only`.
    public static MatrixRow of(
            String endpoint, String subject, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        var expected = new EnumMap<Cast, Outcome>(Cast.class);
        for (var person : Cast.values()) {
            expected.put(person, person == Cast.VISITOR ? Outcome.SIGN_IN : Outcome.DONE);
        }
        return new MatrixRow(endpoint, subject, request, expected, List.of(), List.of());
    }

    /// The same asked of something in a group of each visibility.
    public static List<MatrixRow> inEach(Function<Visibility, MatrixRow> row) {
        return Stream.of(Visibility.values()).map(row).toList();
    }

    /// Only these get it done; for the others who are signed in it does not exist.
    public MatrixRow onlyFor(Collection<Cast> people) {
        return others(people, Outcome.HIDDEN);
    }

    /// These get it done; the others who are signed in see it but are refused.
    public MatrixRow refusedToOthersThan(Collection<Cast> people) {
        return others(people, Outcome.REFUSED);
    }

    /// For these it comes out in this way.
    public MatrixRow but(Outcome outcome, Cast... people) {
        return but(outcome, List.of(people));
    }

    public MatrixRow but(Outcome outcome, Collection<Cast> people) {
        var changed = new EnumMap<>(expected);
        people.forEach(person -> changed.put(person, outcome));
        return new MatrixRow(endpoint, subject, request, changed, secrets, untold);
    }

    /// Everybody, visitors too, gets it done.
    public MatrixRow forEverybody() {
        return but(Outcome.DONE, Cast.values());
    }

    /// Words that must not show in any answer that is not DONE. What the scene has marked is searched for anyhow.
    public MatrixRow hiding(String... words) {
        return new MatrixRow(endpoint, subject, request, expected, List.of(words), untold);
    }

    /// Words that must not show in any answer, whoever asks.
    public MatrixRow untold(String... words) {
        return new MatrixRow(endpoint, subject, request, expected, secrets, List.of(words));
    }

    private MatrixRow others(Collection<Cast> people, Outcome outcome) {
        var changed = new EnumMap<>(expected);
        for (var person : Cast.values()) {
            if (!people.contains(person) && person != Cast.VISITOR) {
                changed.put(person, outcome);
            }
        }
        return new MatrixRow(endpoint, subject, request, changed, secrets, untold);
    }
}
