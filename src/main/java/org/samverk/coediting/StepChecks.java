package org.samverk.coediting;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;

/// What is refused without asking the engine, and what its result must hold.
final class StepChecks {
    static final int MOST = 500;
    static final int LARGEST = 1_000_000;
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private StepChecks() {}

    /// @throws InvalidInputException when there are none, too many, or too large ones, or no client is named
    static void require(NewSteps sent) {
        requireClient(sent.client());
        if (sent.version() < 0) {
            throw new InvalidInputException("version", "coediting.problem.version");
        }
        if (sent.steps().isEmpty() || sent.steps().size() > MOST) {
            throw new InvalidInputException("steps", "coediting.problem.count", MOST);
        }
        if (length(sent.steps()) > LARGEST) {
            throw new InvalidInputException("steps", "coediting.problem.large");
        }
    }

    static void requireClient(@Nullable String client) {
        if (client == null || !CLIENT.matcher(client).matches()) {
            throw new InvalidInputException("client", "coediting.problem.client");
        }
    }

    /// What has changed must be what every other text must be: known nodes and marks, safe links, real files.
    ///
    /// @return the part that has changed
    /// @throws InvalidInputException when the text would be too large, or holds what no text may hold
    static RichText require(StepEngine.Applied applied) {
        if (applied.nodes() > RichText.MAXIMUM_NODES * 9 / 10 || applied.bytes() > RichText.MAXIMUM_BYTES * 7 / 10) {
            throw new InvalidInputException("steps", "richtext.problem.tooLarge");
        }
        return RichText.parse(applied.touched());
    }

    private static long length(List<String> steps) {
        return steps.stream().mapToLong(String::length).sum();
    }
}
