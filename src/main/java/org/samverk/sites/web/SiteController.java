package org.samverk.sites.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.samverk.sites.OwnSite;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/// The intranet's pages and the public web's, as they are and as they stood (`?on=2019-03-01T12:00`).
@Controller
class SiteController {
    private final Pages pages;
    private final PageAddresses addresses;
    private final SitePages sites;
    private final SitesThen earlier;
    private final Thens thens;

    SiteController(Pages pages, PageAddresses addresses, SitePages sites, SitesThen earlier, Thens thens) {
        this.pages = pages;
        this.addresses = addresses;
        this.sites = sites;
        this.earlier = earlier;
        this.thens = thens;
    }

    @GetMapping("/pages")
    View intranet(Actor actor, @RequestParam(required = false) @Nullable String on, HttpServletResponse response) {
        return front(actor, SiteKind.INTRANET, thens.of(on), response, "sites/intranetFront");
    }

    @GetMapping("/public")
    View publicWeb(Actor actor, @RequestParam(required = false) @Nullable String on, HttpServletResponse response) {
        return front(actor, SiteKind.PUBLIC, thens.of(on), response, "sites/publicFront");
    }

    @GetMapping("/pages/{*path}")
    Object intranetPage(
            Actor actor,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String on,
            HttpServletResponse response) {
        return show(actor, new Asked(SiteKind.INTRANET, path, "sites/intranetPage"), thens.of(on), response);
    }

    @GetMapping("/public/{*path}")
    Object publicPage(
            Actor actor,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String on,
            HttpServletResponse response) {
        return show(actor, new Asked(SiteKind.PUBLIC, path, "sites/publicPage"), thens.of(on), response);
    }

    @GetMapping("/public/search")
    View search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestAttribute(name = OwnSite.ATTRIBUTE, required = false) @Nullable OwnSite own) {
        return View.page("sites/publicSearch", sites.search(actor, SiteKind.PUBLIC, own, q));
    }

    /// What a reader asks for.
    ///
    /// @param path without slashes at its ends
    private record Asked(SiteKind site, String path, String template) {
        Asked {
            path = path.replaceAll("^/+|/+$", "");
        }
    }

    private View front(Actor actor, SiteKind site, Then then, HttpServletResponse response, String template) {
        if (then.moment() == null) {
            return View.page(template, sites.front(actor, site, then), Thens.status(then));
        }
        return past(response, template, earlier.front(actor, site, then, then.moment()));
    }

    private Object show(Actor actor, Asked asked, Then then, HttpServletResponse response) {
        if (asked.path().isEmpty()) {
            return View.redirect(then.home(asked.site()));
        }
        if (then.moment() != null) {
            var found = earlier.page(actor, asked.site(), asked.path(), then, then.moment());
            return found.isPresent() ? past(response, asked.template(), found.get()) : lay(actor, asked, then);
        }
        var page = pages.find(actor, asked.site(), asked.path());
        if (page.isPresent()) {
            return View.page(asked.template(), sites.page(actor, page.get(), then), Thens.status(then));
        }
        return moved(actor, asked);
    }

    private static View past(HttpServletResponse response, String template, Object page) {
        response.setHeader("X-Robots-Tag", "noindex");
        return View.page(template, page);
    }

    /// The page that has this address at another time lay elsewhere then, or was not there.
    private View lay(Actor actor, Asked asked, Then then) {
        return addresses
                .then(actor, asked.site(), asked.path(), then.moment())
                .map(link -> View.redirect(link.address()))
                .orElseThrow(NotFoundException::new);
    }

    private RedirectView moved(Actor actor, Asked asked) {
        var moved = addresses.now(actor, asked.site(), asked.path());
        if (moved.isPresent()) {
            var target = new RedirectView(moved.get().address());
            target.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return target;
        }
        if (addresses.isGone(actor, asked.site(), asked.path())) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        throw new NotFoundException();
    }
}
