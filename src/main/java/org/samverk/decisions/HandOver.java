package org.samverk.decisions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.samverk.access.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When a unit gets another head, what waits for its head waits for the new one, who may see it from then on.
@Component
class HandOver {
    private final WaitingTable table;
    private final Proposals proposals;

    HandOver(WaitingTable table, Proposals proposals) {
        this.table = table;
        this.proposals = proposals;
    }

    @Transactional
    public void toNewHolders() {
        table.forSomebodyNew(Actor.SYSTEM_ID).forEach(request -> proposals.tell(Actor.SYSTEM, request));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> handOverRequests(HandOver handOver) {
            return Tasks.recurring("decisions.hand-over", FixedDelay.ofMinutes(5))
                    .execute((instance, context) -> handOver.toNewHolders());
        }
    }
}
