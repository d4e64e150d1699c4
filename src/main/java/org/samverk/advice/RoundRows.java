package org.samverk.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Reads rounds as `advice.round_for` gives them.
final class RoundRows {
    private RoundRows() {}

    /// With `ballots`, an array of what each answered: figures between commas.
    static CountedRound counted(ResultSet row, int number) throws SQLException {
        var ballots = (String[]) row.getArray("ballots").getArray();
        return new CountedRound(
                round(row, number), Stream.of(ballots).map(RoundRows::marks).toList());
    }

    private static List<Integer> marks(String ballot) {
        return ballot.isEmpty()
                ? List.of()
                : Stream.of(ballot.split(",")).map(Integer::valueOf).toList();
    }

    static Round round(ResultSet row, int number) throws SQLException {
        var numbers = (Integer[]) row.getArray("numbers").getArray();
        var labels = (String[]) row.getArray("labels").getArray();
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getObject("revision", Integer.class),
                row.getString("sha256"),
                row.getString("question"),
                row.getString("background"),
                Method.find(row.getString("method")).orElseThrow(),
                row.getInt("scale"),
                row.getObject("quorum", Integer.class),
                row.getObject("share", Integer.class),
                ReasonRule.find(row.getString("reasons")).orElseThrow(),
                Showing.find(row.getString("showing")).orElseThrow(),
                row.getBoolean("anonymous"),
                PersonRef.of(row, "author_"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                row.getObject("review_on", LocalDate.class),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getBoolean("mine"),
                row.getBoolean("done"),
                row.getBoolean("manages"),
                row.getBoolean("archived"),
                row.getString("outcome"),
                new ArrayList<>(IntStream.range(0, numbers.length)
                        .mapToObj(i -> new Round.Option(numbers[i], labels[i]))
                        .toList()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
