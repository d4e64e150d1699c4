package org.samverk.websites;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

class OwnSitePages implements PageContribution {
    private final WebsiteSamples samples;

    OwnSitePages(org.samverk.sites.Pages pages, Websites websites, org.samverk.cast.CastSetup cast) {
        this.samples = new WebsiteSamples(pages, websites, cast);
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var section = samples.section();
        var site = samples.site(section);
        var below = samples.page("Fritidsgården", section, "Öppet varje dag.");
        return Map.of(
                Cast.EVA,
                List.of("/admin/websites", site.desk()),
                Cast.DAVID,
                List.of(section.address(), below.address()));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var form = samples.site(samples.section()).desk();
        var begin = "/admin/websites/" + samples.section().id();
        return List.of(
                new RefusedForm(Cast.EVA, form, form),
                new RefusedForm(Cast.EVA, begin, begin),
                new RefusedForm(Cast.EVA, form, form + "/logo"));
    }
}
