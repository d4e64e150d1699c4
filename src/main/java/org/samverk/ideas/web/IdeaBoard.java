package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaSummary;
import org.samverk.kernel.Slice;
import org.springframework.web.util.UriComponentsBuilder;

/// The board: ideas by state and order.
///
/// @param mine whether only the reader's own are shown
public record IdeaBoard(Slice<IdeaSummary> ideas, IdeaFilter filter, boolean mine) {
    /// The address of this board with another choice of state.
    public String withStatus(@Nullable String status) {
        return address(status, filter.order(), null);
    }

    public String withOrder(IdeaFilter.Order order) {
        return address(statusCode(), order, null);
    }

    /// Where the board reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : address(statusCode(), filter.order(), ideas.next());
    }

    private @Nullable String statusCode() {
        return filter.status() == null ? null : filter.status().code();
    }

    private String address(@Nullable String status, IdeaFilter.Order order, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/ideas");
        if (status != null) {
            address.queryParam("status", status);
        }
        if (order == IdeaFilter.Order.SUPPORTED) {
            address.queryParam("order", "supported");
        }
        if (mine) {
            address.queryParam("mine", "true");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.build().toUriString();
    }
}
