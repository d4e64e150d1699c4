package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;

/// Where an administrator writes a template.
///
/// @param id    null for a new one
/// @param newer whether somebody else has changed it meanwhile
public record TemplatePage(@Nullable UUID id, TemplateForm form, boolean newer, List<Problem> problems) {
    public String path() {
        return "/admin/draft-templates" + (id == null ? "" : "/" + id);
    }

    public String keep() {
        return form.keep(id);
    }
}
