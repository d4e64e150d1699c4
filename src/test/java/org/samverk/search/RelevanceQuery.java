package org.samverk.search;

import java.util.List;
import java.util.stream.Stream;

/// What somebody types, and what should be found.
///
/// @param reader the username of who looks
/// @param about  what it tries: a compound, an inflection, a name
record RelevanceQuery(String language, String reader, String about, String typed, List<Answer> answers) {
    /// One thing that was found.
    ///
    /// @param key an address, for people the username
    record Found(String kind, String key, String title) {}

    /// @param grade 3: the right one, 2: a good one, 1: acceptable
    /// @param name  an address, a username, a title, or how a post begins
    record Answer(int grade, String kind, String name) {
        boolean is(Found found) {
            return kind.equals(found.kind())
                    && (name.equals(found.key())
                            || name.equals(found.title())
                            || kind.equals("post") && found.title().startsWith(name));
        }
    }

    static RelevanceQuery parse(String line) {
        var parts = line.split("\t");
        var answers =
                Stream.of(parts[4].split("; ")).map(RelevanceQuery::answer).toList();
        return new RelevanceQuery(parts[0], parts[1], parts[2], parts[3], answers);
    }

    int grade(Found found) {
        return answers.stream()
                .filter(answer -> answer.is(found))
                .mapToInt(Answer::grade)
                .max()
                .orElse(0);
    }

    private static Answer answer(String words) {
        var parts = words.split(" ", 3);
        return new Answer(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
