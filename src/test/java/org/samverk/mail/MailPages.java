package org.samverk.mail;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;

class MailPages implements PageContribution {
    private final Outbox outbox;
    private final OutboxTable table;
    private final TimeSource time;

    MailPages(Outbox outbox, OutboxTable table, TimeSource time) {
        this.outbox = outbox;
        this.table = table;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var id = outbox.queue("test", sample.cast().id(Cast.FARID), null);
        table.keep(id, new Letter("Hej", "Ord", "<p>Ord</p>", null, false, null, null, null), time.instant());
        return Map.of(Cast.EVA, List.of("/admin/mail/" + id));
    }
}
