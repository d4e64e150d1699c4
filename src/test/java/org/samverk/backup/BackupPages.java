package org.samverk.backup;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

class BackupPages implements PageContribution {
    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        return Map.of(Cast.EVA, List.of("/admin/backups"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of();
    }
}
