package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageType;
import org.samverk.sites.SiteKind;

/// The form in which a page of a type is begun.
///
/// @param places where it may go, on both sites
/// @param files  the picture that came with it
public record NewPageForm(
        PageType type,
        Input input,
        List<PageLink> intranet,
        List<PageLink> web,
        List<StoredFile> files,
        List<Problem> problems) {
    /// What the form sends.
    ///
    /// @param place `public:` or `intranet:` and the key of the page above, if there is one
    /// @param act   `publish` or `save`
    public record Input(
            @Nullable String place,
            @Nullable String title,
            @Nullable String lead,
            @Nullable String content,
            @Nullable String markdown,
            @Nullable String alt,
            @Nullable String act,
            @Nullable String once) {
        static Input at(SiteKind site, @Nullable UUID parent) {
            return new Input(
                    site.code() + ":" + (parent == null ? "" : parent), null, null, null, null, null, "", null);
        }

        boolean publishes() {
            return !"save".equals(act);
        }
    }

    public String action() {
        return "/publisher/new/" + type.code();
    }

    /// Whether it can go live as soon as this form is filled in.
    public boolean canPublish() {
        return type.isWholeAtOnce();
    }

    public String place() {
        return input.place() == null ? "intranet:" : input.place();
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
