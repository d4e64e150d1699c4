package org.samverk.websites;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Administrators say which sections of the public web are sites of their own.
@Service
public class Websites {
    private final WebsiteTable table;
    private final Pages pages;
    private final PageTree tree;
    private final Files files;
    private final TimeSource time;
    private final String main;
    private final AuditLog audit;

    Websites(
            WebsiteTable table,
            Pages pages,
            PageTree tree,
            Files files,
            TimeSource time,
            Settings settings,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.pages = pages;
        this.tree = tree;
        this.files = files;
        this.time = time;
        this.main = String.valueOf(settings.baseUrl().getHost());
    }

    /// All of them, by name.
    ///
    /// @throws org.samverk.kernel.RefusedException for those who are no administrators, as all verbs here
    public List<Website> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.all(actor.id());
    }

    /// @throws NotFoundException when the page is no site's front page
    public Website require(Actor actor, UUID page) {
        return find(actor, page).orElseThrow(NotFoundException::new);
    }

    public Optional<Website> find(Actor actor, UUID page) {
        actor.require(Role.ADMINISTRATOR);
        return table.find(actor.id(), page);
    }

    /// The sections of the public web that are no sites of their own yet.
    public List<PageLink> candidates(Actor actor) {
        var taken = list(actor).stream().map(Website::pageId).toList();
        return tree.sections(actor, SiteKind.PUBLIC).stream()
                .filter(section -> !taken.contains(section.id()))
                .toList();
    }

    /// Makes a section a site of its own, or changes the one that it is.
    ///
    /// @param edition that the actor started from, 0 for a new one
    /// @throws InvalidInputException when the fields are wrong, or the page is no section of the public web
    /// @throws ConflictException     when somebody else has changed it meanwhile; nothing is changed then
    @Transactional
    public Website write(Actor actor, UUID page, int edition, WebsiteFields fields) {
        actor.require(Role.ADMINISTRATOR);
        requireSection(pages.require(actor, page));
        var valid = fields.valid(main);
        if (table.isTaken(String.valueOf(valid.host()), page)) {
            throw new InvalidInputException("host", "websites.problem.taken");
        }
        if (!written(actor, page, edition, valid)) {
            throw new ConflictException("websites.error.newer");
        }
        files.attach(actor, page, valid.foot().images());
        var change = Change.of(AuditField.HOST, null, valid.host());
        audit.record(actor, AuditKind.WEBSITE_WRITTEN, Target.subject(page), change);
        return require(actor, page);
    }

    private boolean written(Actor actor, UUID page, int edition, WebsiteFields fields) {
        try {
            return table.write(actor, page, edition, fields, time.instant());
        } catch (DuplicateKeyException taken) {
            throw new InvalidInputException("host", "websites.problem.taken");
        }
    }

    /// @param file a picture that the actor has stored, null for none
    @Transactional
    public void changeLogo(Actor actor, UUID page, @Nullable UUID file) {
        require(actor, page);
        if (file != null) {
            files.attach(actor, page, List.of(file));
        }
        table.logo(page, file);
        audit.record(actor, AuditKind.WEBSITE_LOGO_CHANGED, Target.subject(page));
    }

    /// The section is an ordinary one again; its pages stay.
    @Transactional
    public void end(Actor actor, UUID page) {
        require(actor, page);
        table.delete(page);
        audit.record(actor, AuditKind.WEBSITE_ENDED, Target.subject(page));
    }

    private static void requireSection(Page page) {
        if (page.site() != SiteKind.PUBLIC || page.path().contains("/")) {
            throw new InvalidInputException("page", "websites.problem.section");
        }
    }
}
