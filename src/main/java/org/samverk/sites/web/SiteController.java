package org.samverk.sites.web;

import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The intranet's pages and the public web's.
@Controller
class SiteController {
    private final Pages pages;
    private final PageTree tree;
    private final SitePages sites;

    SiteController(Pages pages, PageTree tree, SitePages sites) {
        this.pages = pages;
        this.tree = tree;
        this.sites = sites;
    }

    @GetMapping("/pages")
    View intranet(Actor actor) {
        return View.page("sites/intranetFront", sites.front(actor, SiteKind.INTRANET));
    }

    @GetMapping("/public")
    View publicWeb(Actor actor) {
        return View.page("sites/publicFront", sites.front(actor, SiteKind.PUBLIC));
    }

    @GetMapping("/pages/{*path}")
    Object intranetPage(Actor actor, @PathVariable String path) {
        return show(actor, SiteKind.INTRANET, path, "sites/intranetPage");
    }

    @GetMapping("/public/{*path}")
    Object publicPage(Actor actor, @PathVariable String path) {
        return show(actor, SiteKind.PUBLIC, path, "sites/publicPage");
    }

    @GetMapping("/public/search")
    View search(Actor actor, @RequestParam(defaultValue = "") String q) {
        return View.page("sites/publicSearch", sites.search(actor, SiteKind.PUBLIC, q));
    }

    private Object show(Actor actor, SiteKind site, String asked, String template) {
        var path = asked.replaceAll("^/+|/+$", "");
        if (path.isEmpty()) {
            return View.redirect(site.root());
        }
        var page = pages.find(actor, site, path);
        if (page.isPresent()) {
            return View.page(template, sites.page(actor, page.get()));
        }
        var moved = tree.moved(actor, site, path).orElseThrow(NotFoundException::new);
        var target = new RedirectView(moved.address());
        target.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return target;
    }
}
