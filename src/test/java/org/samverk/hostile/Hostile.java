package org.samverk.hostile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.permission.EveryEndpoint;
import org.samverk.permission.MatrixRow;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the good requests of the permission matrix with one thing in them that no page of ours sends.
final class Hostile {
    static final List<String> PATH_PARTS = List.of(
            UUID.randomUUID().toString(),
            "inte",
            "0",
            "-1",
            "99999999999999999999",
            "%F0%9F%98%80",
            "a%20b",
            "x".repeat(500));
    private final MockMvc mvc;
    private final CastSetup cast;
    private final TransactionTemplate transaction;
    private final Map<String, List<MatrixRow>> rows;

    Hostile(ApplicationContext program) {
        mvc = program.getBean(MockMvc.class);
        cast = program.getBean(CastSetup.class);
        transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        rows = EveryEndpoint.rows(program);
        cast.people().forEach(cast::token);
    }

    /// Whether somebody who is signed in may do this at all.
    boolean canBeDone(Route route) {
        return EveryEndpoint.sender(row(route)) != Cast.VISITOR;
    }

    /// Sends the good request after it has been changed. What it does is taken back. Where the database has refused
    /// something, the rest of a transaction fails, which says nothing: then it is sent again outside one.
    MockHttpServletResponse send(Route route, RequestPostProcessor change) {
        var first = takenBack(row(route), change);
        return first.getStatus() < 500 ? first : perform(row(route), change);
    }

    /// Asks another place with the method of the route.
    MockHttpServletResponse sendTo(Route route, String part) {
        var path = route.pattern().replaceAll("\\{[^/]+}", part);
        var method = org.springframework.http.HttpMethod.valueOf(route.verb());
        var good = row(route);
        var row = new MatrixRow(
                good.endpoint(),
                good.subject(),
                () -> MockMvcRequestBuilders.request(method, URI.create(path)),
                good.expected(),
                good.secrets(),
                good.untold());
        var first = takenBack(row, request -> request);
        return first.getStatus() < 500 ? first : perform(row, request -> request);
    }

    static RequestPostProcessor json(byte[] body) {
        return request -> {
            request.setContentType("application/json");
            request.setContent(body);
            return request;
        };
    }

    static RequestPostProcessor json(String body) {
        return json(body.getBytes(StandardCharsets.UTF_8));
    }

    static RequestPostProcessor parameters(Map<String, String[]> changed) {
        return request -> {
            changed.forEach((name, values) -> set(request, name, values));
            return request;
        };
    }

    private static void set(MockHttpServletRequest request, String name, String[] values) {
        request.removeParameter(name);
        if (values.length > 0) {
            request.setParameter(name, values);
        }
    }

    private MatrixRow row(Route route) {
        return Objects.requireNonNull(rows.get(route.endpoint())).getFirst();
    }

    private MockHttpServletResponse takenBack(MatrixRow row, RequestPostProcessor change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return perform(row, change);
        }));
    }

    /// A fault that the program has no answer to is its worst answer.
    private MockHttpServletResponse perform(MatrixRow row, RequestPostProcessor change) {
        var sender = EveryEndpoint.sender(row);
        var signed = row.endpoint().contains(" /api/") ? cast.api(sender) : cast.as(sender);
        var token = SecurityMockMvcRequestPostProcessors.csrf();
        try {
            var request = row.request().get().with(token).with(signed).with(change);
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            var fault = new MockHttpServletResponse();
            fault.setStatus(500);
            return fault;
        }
    }
}
