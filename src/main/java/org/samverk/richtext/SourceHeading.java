package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A heading as the source had it: its words, and the id that was given to it by `{#id}` or by HTML, empty when none.
record SourceHeading(String id, List<Node.Inline> words) {
    private static final Pattern GIVEN_ID = Pattern.compile("\\s*\\{#([^\\s}]+)}\\s*$");

    static SourceHeading of(String id, List<Node.Inline> words) {
        var merged = Inlines.merged(words);
        if (!merged.isEmpty() && merged.getLast() instanceof Node.Text(var text, var marks)) {
            var given = GIVEN_ID.matcher(text);
            if (given.find()) {
                var rest = new ArrayList<>(merged.subList(0, merged.size() - 1));
                if (given.start() > 0) {
                    rest.add(new Node.Text(text.substring(0, given.start()), marks));
                }
                return new SourceHeading(given.group(1), rest);
            }
        }
        return new SourceHeading(id, merged);
    }
}
