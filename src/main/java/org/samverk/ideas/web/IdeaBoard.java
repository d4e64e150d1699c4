package org.samverk.ideas.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.ideas.CampaignChoice;
import org.samverk.ideas.Category;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaSummary;
import org.samverk.kernel.Slice;
import org.samverk.people.Unit;
import org.springframework.web.util.UriComponentsBuilder;

/// The board of all ideas, or of a group's: ideas by state and order.
///
/// @param path      where it stands
/// @param mine      whether only the reader's own are shown
/// @param units     those that one may choose by, none in a group
/// @param campaigns those that one may choose by, none in a group
/// @param categories those that one may choose by, the retired ones too
/// @param keep      whether the reader keeps the board
/// @param asking    those that ask the reader now, none in a group
public record IdeaBoard(
        String path,
        Slice<IdeaSummary> ideas,
        IdeaFilter filter,
        boolean mine,
        List<Unit> units,
        List<CampaignChoice> campaigns,
        List<CampaignChoice> asking,
        List<Category> categories,
        boolean keep) {
    static IdeaBoard ofGroup(
            String path,
            Slice<IdeaSummary> ideas,
            IdeaFilter filter,
            boolean mine,
            List<Category> categories,
            boolean keep) {
        return new IdeaBoard(path, ideas, filter, mine, List.of(), List.of(), List.of(), categories, keep);
    }

    /// The address of this board with another choice of state.
    public String withStatus(@Nullable String status) {
        return address(status, filter.order(), mine, null);
    }

    public String withOrder(IdeaFilter.Order order) {
        return address(statusCode(), order, mine, null);
    }

    /// With the reader's own ideas only, or with all.
    public String withMine(boolean own) {
        return address(statusCode(), filter.order(), own, null);
    }

    /// Where the board reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : address(statusCode(), filter.order(), mine, ideas.next());
    }

    public @Nullable String statusCode() {
        return filter.status() == null ? null : filter.status().code();
    }

    /// Whether there is a choice of units, campaigns or categories.
    public boolean isNarrowable() {
        return !units.isEmpty() || !campaigns.isEmpty() || !categories.isEmpty();
    }

    /// Whether such a choice has been made.
    public boolean isNarrowed() {
        return filter.unit() != null || filter.campaign() != null || filter.category() != null;
    }

    /// Whether nothing has been chosen that could leave ideas out.
    public boolean isWhole() {
        return filter.status() == null && !mine && !isNarrowed() && filter.order() == IdeaFilter.Order.NEWEST;
    }

    private String address(@Nullable String status, IdeaFilter.Order order, boolean own, @Nullable String after) {
        var sorted = order == IdeaFilter.Order.NEWEST ? null : order.code();
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("status", Optional.ofNullable(status))
                .queryParamIfPresent("order", Optional.ofNullable(sorted))
                .queryParamIfPresent("unit", Optional.ofNullable(filter.unit()))
                .queryParamIfPresent("campaign", Optional.ofNullable(filter.campaign()))
                .queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                .queryParamIfPresent("mine", Optional.ofNullable(own ? "true" : null))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .build()
                .toUriString();
    }
}
