package org.samverk.files.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.files.Attachments;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Viewers;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads [Attached] from a form: the keys in `file`, and files sent along in `upload`.
@Configuration(proxyBeanMethods = false)
class AttachedArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final int MOST = 20;
    private final Files files;
    private final Attachments attachments;
    private final Viewers viewers;

    AttachedArgument(Files files, Attachments attachments, Viewers viewers) {
        this.files = files;
        this.attachments = attachments;
        this.viewers = viewers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Attached.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var actor = viewers.current(servletRequest).actor();
        var problems = new ArrayList<Problem>();
        var ids = keys(request.getParameterValues("file"), problems);
        var multipart = request.getNativeRequest(MultipartHttpServletRequest.class);
        if (multipart != null) {
            store(actor, multipart.getFiles("upload"), ids, problems);
        }
        var found = attachments.find(actor, ids);
        if (found.size() < ids.size()) {
            problems.add(Problem.of("file", "files.problem.fileGone"));
        }
        return new Attached(found, problems);
    }

    private void store(Actor actor, List<MultipartFile> parts, List<UUID> ids, List<Problem> problems)
            throws IOException {
        for (var part : parts) {
            if (part.isEmpty()
                    && (part.getOriginalFilename() == null
                            || part.getOriginalFilename().isEmpty())) {
                continue;
            }
            if (ids.size() >= MOST) {
                problems.add(Problem.of("file", "files.problem.many", MOST));
                return;
            }
            try (var content = part.getInputStream()) {
                ids.add(files.store(actor, content, String.valueOf(part.getOriginalFilename())));
            } catch (InvalidInputException refusal) {
                problems.addAll(refusal.problems());
            }
        }
    }

    private static List<UUID> keys(String @Nullable [] values, List<Problem> problems) {
        var keys = new ArrayList<UUID>();
        for (var value : values == null ? new String[0] : values) {
            try {
                var key = UUID.fromString(value);
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of("file", "files.problem.fileGone"));
            }
        }
        if (keys.size() > MOST) {
            problems.add(Problem.of("file", "files.problem.many", MOST));
        }
        return keys;
    }
}
