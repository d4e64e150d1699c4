package org.samverk.reviews.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.reviews.Flow;
import org.samverk.sections.Section;
import org.samverk.web.Choice;

/// The flow of a section.
///
/// @param flow    that it has, null for none
/// @param offered to choose from
public record SectionFlow(Section section, @Nullable Flow flow, boolean keeps, List<Flow> offered) {
    /// @param none the words for no flow
    public List<Choice> choices(String none) {
        return Stream.concat(
                        Stream.of(new Choice("", none)),
                        offered.stream().map(one -> new Choice(one.id().toString(), one.name())))
                .toList();
    }

    public String chosen() {
        return flow == null ? "" : flow.id().toString();
    }
}
