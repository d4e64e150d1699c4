package org.samverk.decisions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.samverk.access.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was put off is on the desk again on its day by itself ([WaitingTable]); whoever asked and whoever decides are
/// told so, once.
@Component
class ComingBack {
    private final RequestTable table;
    private final Deciders deciders;
    private final Mandates mandates;
    private final DecisionNews news;

    ComingBack(RequestTable table, Deciders deciders, Mandates mandates, DecisionNews news) {
        this.table = table;
        this.deciders = deciders;
        this.mandates = mandates;
        this.news = news;
    }

    @Transactional
    public void tell() {
        table.comeBack(mandates.today())
                .forEach(id -> table.find(Actor.SYSTEM_ID, id)
                        .ifPresent(request -> news.cameBack(request, deciders.of(request))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> tellWhatCameBack(ComingBack comingBack) {
            return Tasks.recurring("decisions.coming-back", FixedDelay.ofMinutes(5))
                    .execute((instance, context) -> comingBack.tell());
        }
    }
}
