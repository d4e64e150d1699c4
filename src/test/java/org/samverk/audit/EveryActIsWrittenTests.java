package org.samverk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.permission.EveryEndpoint;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does once whatever the permission matrix knows how to do, and looks whether the audit trail says so: for every
/// endpoint of administrators, and for every one after which somebody may do or see something else than before.
@SamverkTest
class EveryActIsWrittenTests {
    /// Administrative by their addresses, whoever else may do it.
    private static final Pattern ADMINISTRATIVE = Pattern.compile(
            "\\w+ (/api/v1)?/(admin/.*|groups/\\{slug}/(members|invitations|applications|rules|archive|settings)(/.*)?)");

    /// What administrators read of people.
    private static final Set<String> READINGS = Set.of(
            "GET /admin/audit",
            "GET /admin/audit/extract.csv",
            "GET /api/v1/audit-entries",
            "GET /admin/people/{username}",
            "GET /admin/mail/{id}",
            "GET /api/v1/mail/{id}",
            "GET /admin/groups/{id}",
            "GET /admin/people-import/{id}/report",
            "GET /api/v1/people-imports/{id}/report");

    /// Where who may do what is kept: a change in one of these is a change of permission.
    private static final List<String> PERMISSIONS = List.of(
            "select person_id::text, group_id::text, role from access.membership where role <> 'follower'",
            "select id::text, active::text, roles::text from access.principal where kind <> 'system'",
            "select id::text, visibility, coalesce(archived_at::text, '') from access.circle",
            "select id::text, person_id::text, '' from identity.token",
            "select person_id::text, password_hash, '' from identity.account",
            "select id::text, person_id::text, '' from identity.passkey",
            "select person_id::text, confirmed_at::text, '' from identity.second_factor where confirmed_at is not null",
            "select person_id::text, sha256, '' from identity.recovery_code",
            "select id::text, section_id::text, act from sections.permission",
            "select page_id::text, rule, '' from sections.section",
            "select id::text, coalesce(valid_to::text, ''), '' from decisions.mandate",
            "select person_id::text, '', '' from feed.news_editor",
            "select id::text, coalesce(head_id::text, ''), '' from people.unit");

    /// What leaves no entry, and why.
    private static final Map<String, String> SILENT = Map.of(
            "POST /groups/{slug}/archive/end",
            "the groups of the scene are not archived, so nothing is done; AuditTests archives one",
            "DELETE /api/v1/groups/{slug}/archive",
            "the same by the API",
            "POST /groups/{slug}/invitations/unit",
            "nobody works in the unit of the matrix, so nobody is asked; AuditTests asks somebody",
            "POST /api/v1/groups/{slug}/invitations/unit",
            "the same by the API");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /// What became of a request.
    private record Done(boolean done, boolean permissions, boolean written) {}

    @Test
    void every_administrative_act_and_every_change_of_permission_is_in_the_audit_trail() {
        var unwritten = new TreeSet<String>();
        var rows = EveryEndpoint.rows(program);
        cast.people().forEach(cast::token);
        rows.forEach((endpoint, own) -> {
            var administrative = isAdministrative(endpoint, own);
            if (administrative || !endpoint.startsWith("GET ")) {
                var done = own.stream().map(this::perform).filter(Done::done).toList();
                var silent = done.stream().filter(did -> !did.written()).toList();
                // What is done already is done by nobody: one of the rows must do something.
                if (silent.stream().anyMatch(Done::permissions)
                        || (administrative && !done.isEmpty() && silent.size() == done.size())) {
                    unwritten.add(endpoint);
                }
            }
        });
        assertThat(unwritten).as("acts without an entry").isEqualTo(new TreeSet<>(SILENT.keySet()));
    }

    @Test
    void every_list_of_permissions_is_a_list_of_something() {
        assertThat(permissions()).doesNotContainNull().hasSize(PERMISSIONS.size());
        assertThat(new ArrayList<>(READINGS)).allMatch(EveryEndpoint.rows(program)::containsKey);
    }

    /// Under the addresses of administrators, or done by the administrator of the cast and nobody else.
    private static boolean isAdministrative(String endpoint, List<MatrixRow> rows) {
        if (endpoint.startsWith("GET ")) {
            return READINGS.contains(endpoint);
        }
        return ADMINISTRATIVE.matcher(endpoint).matches()
                || rows.stream().allMatch(row -> doers(row).equals(EnumSet.of(Cast.EVA)));
    }

    private static Set<Cast> doers(MatrixRow row) {
        var doers = EnumSet.noneOf(Cast.class);
        Arrays.stream(Cast.values())
                .filter(person -> row.expected().get(person) == Outcome.DONE)
                .forEach(doers::add);
        return doers;
    }

    /// In a transaction that is rolled back, so that each request meets the same scene.
    private Done perform(MatrixRow row) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            var before = row.endpoint().startsWith("GET ") ? List.of() : permissions();
            var entries = entries();
            try {
                var sender = EveryEndpoint.sender(row);
                if (row.expected().get(sender) != Outcome.DONE) {
                    return new Done(false, false, false);
                }
                var signed = row.endpoint().contains(" /api/") ? cast.api(sender) : cast.as(sender);
                var answer = mvc.perform(row.request().get().with(csrf()).with(signed))
                        .andReturn()
                        .getResponse();
                var after = row.endpoint().startsWith("GET ") ? List.of() : permissions();
                return new Done(answer.getStatus() < 400, !before.equals(after), entries() > entries);
            } catch (Exception e) {
                throw new IllegalStateException(row.endpoint(), e);
            }
        }));
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    private List<String> permissions() {
        return PERMISSIONS.stream()
                .map(rows -> jdbc.sql("select coalesce(md5(string_agg(r::text, '|' order by r::text)), '') from ("
                                + rows + ") r")
                        .query(String.class)
                        .single())
                .toList();
    }
}
