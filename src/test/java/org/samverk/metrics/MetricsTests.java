package org.samverk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.SignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SamverkTest
class MetricsTests {
    @Autowired
    List<MeterBinder> binders;

    @Autowired
    WebApplicationContext program;

    @Autowired
    SignIns signIns;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_waits_and_what_fails_is_told() {
        var metrics = bound("hemlig");

        assertThat(figures(metrics))
                .containsKeys(
                        "samverk_jobs_waiting",
                        "samverk_jobs_late_seconds",
                        "samverk_jobs_failing",
                        "samverk_events_waiting",
                        "samverk_events_late_seconds",
                        "samverk_mail_waiting",
                        "samverk_mail_late_seconds",
                        "samverk_mail_failed",
                        "samverk_search_waiting",
                        "samverk_search_late_seconds",
                        "samverk_backup_age_seconds",
                        "samverk_streams_open",
                        "samverk_coediting_rooms",
                        "process_cpu_usage",
                        "process_files_open_files")
                .allSatisfy((name, value) -> assertThat(value.equals("NaN") && !name.startsWith("samverk_backup"))
                        .as(name)
                        .isFalse());
    }

    @Test
    void a_job_that_nobody_begins_is_seen_to_be_late() {
        jdbc.sql("""
                insert into jobs.task (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                values ('metrics-test', 'one', now() - interval '2 hours', false, 3, 1)
                """).update();
        try {
            var figures = figures(bound("hemlig"));
            assertThat(number(figures, "samverk_jobs_late_seconds")).isGreaterThanOrEqualTo(7200);
            assertThat(number(figures, "samverk_jobs_failing")).isGreaterThanOrEqualTo(1);
        } finally {
            jdbc.sql("delete from jobs.task where task_name = 'metrics-test'").update();
        }
    }

    @Test
    void wrong_passwords_are_counted() {
        var metrics = bound("hemlig");
        var wrong = "samverk_sign_ins_total{result=\"wrong\"}";
        var before = number(figures(metrics), wrong);
        signIns.attempt("ingenalls", "fel", "192.0.2.91");

        assertThat(number(figures(metrics), wrong)).isEqualTo(before + 1);
    }

    @Test
    void requests_are_timed_by_the_pattern_of_their_address() throws Exception {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var metrics = new Metrics(registry, List.of(), "hemlig");
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(program)
                .addFilters(new RequestMeters(registry, "hemlig"))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        mvc.perform(MockMvcRequestBuilders.get("/people/anna").with(cast.as(Cast.ANNA)));
        mvc.perform(MockMvcRequestBuilders.get("/ingenting-alls").with(cast.as(Cast.ANNA)));

        assertThat(metrics.scrape())
                .contains(
                        "http_server_requests_seconds_bucket{method=\"GET\",status=\"200\",uri=\"/people/{username}\",le=\"0.1\"}")
                .doesNotContain("/people/anna", "ingenting-alls");
    }

    @Test
    void without_a_token_nothing_is_measured_and_nobody_is_told() throws Exception {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var metrics = new Metrics(registry, binders, " ");
        metrics.bind();
        MockMvcBuilders.webAppContextSetup(program)
                .addFilters(new RequestMeters(registry, " "))
                .build()
                .perform(MockMvcRequestBuilders.get("/people/anna").with(cast.as(Cast.ANNA)));

        assertThat(metrics.scrape()).isEmpty();
        assertThat(metrics.isFor("")).isFalse();
    }

    @Test
    void only_the_token_itself_is_the_token() {
        var metrics = bound("hemlig");

        assertThat(metrics.isFor("hemlig")).isTrue();
        for (var other : List.of("", "hemli", "hemlig2", "HEMLIG", " ")) {
            assertThat(metrics.isFor(other)).as(other).isFalse();
        }
    }

    private Metrics bound(String token) {
        var metrics = new Metrics(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), binders, token);
        metrics.bind();
        return metrics;
    }

    private static double number(Map<String, String> figures, String name) {
        return Double.parseDouble(String.valueOf(figures.get(name)));
    }

    private static Map<String, String> figures(Metrics metrics) {
        return metrics.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> line.substring(line.lastIndexOf(' ') + 1)));
    }
}
