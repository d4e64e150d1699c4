package org.samverk.sites;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// All that must be so before a text goes live.
@Component
public class LiveRules {
    private final List<LiveRule> rules;

    LiveRules(List<LiveRule> rules) {
        this.rules = rules;
    }

    /// What stands in the way, message keys; none when it may go live.
    public List<String> obstacles(PageDraft draft) {
        return obstacles(GoingLive.of(draft));
    }

    /// Whether texts go live from drafts only at this place.
    public boolean asksForDrafts(@Nullable UUID at) {
        return rules.stream().anyMatch(rule -> rule.asksForDrafts(at));
    }

    /// @throws RefusedException with what stands in the way
    void require(GoingLive going) {
        obstacles(going).stream().findFirst().ifPresent(key -> {
            throw new RefusedException(key);
        });
    }

    private List<String> obstacles(GoingLive going) {
        return rules.stream()
                .map(rule -> rule.obstacle(going))
                .flatMap(Optional::stream)
                .toList();
    }
}
