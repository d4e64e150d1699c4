package org.samverk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What a controller answers with: a template and its page record, or another address.
public final class View extends ModelAndView {
    private View() {}

    /// A whole page, or a fragment for htmx: a template of that name with `@param Ui ui` and a `page`.
    ///
    /// @param template the path under `src/main/jte` without `.jte`
    public static View page(String template, Object page) {
        return page(template, page, HttpStatus.OK);
    }

    public static View page(String template, Object page, HttpStatus status) {
        var view = new View();
        view.setViewName(template);
        view.addObject("page", page);
        view.setStatus(status);
        return view;
    }

    /// A file to keep (PDF/A-2b) of a page that is made for it: a template with `@param Ui ui` and a `page`,
    /// without the shell around.
    ///
    /// @param file its name when it is saved
    public static View pdf(String template, Object page, String file) {
        var view = page(JteViews.PDF + template, page);
        view.addObject(JteViews.FILE, file);
        return view;
    }

    /// The same form again, with what was typed and what is wrong with it (422).
    public static View invalid(String template, Object page) {
        return page(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// After an act: look here (303).
    public static View redirect(String path) {
        var target = new RedirectView(path);
        target.setStatusCode(HttpStatus.SEE_OTHER);
        target.setExposeModelAttributes(false);
        target.setExpandUriTemplateVariables(false);
        var view = new View();
        view.setView(target);
        return view;
    }
}
