package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.samverk.blocks.Layout;
import org.samverk.blocks.LayoutJson;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;

/// What a page is made of besides its text.
///
/// @param lead   what it is about in a sentence or two, may be empty
/// @param layout its blocks
public record PageShape(PageType type, String lead, Layout layout) {
    static final int LEAD = 300;

    /// A page that is nothing but its text.
    public static final PageShape PLAIN = new PageShape(PageType.PAGE, "", Layout.PLAIN);

    public PageShape with(Layout other) {
        return new PageShape(type, lead, other);
    }

    /// @throws org.samverk.kernel.InvalidInputException when the sentence is too long
    PageShape valid() {
        var problems = new Problems();
        var line = problems.text("lead", lead, LEAD).replaceAll("\\s+", " ");
        problems.throwIfAny();
        return new PageShape(type, line, layout);
    }

    /// @throws ConflictException when what a page of this type must have is missing
    void requireWhole() {
        if (type.needsLead() && lead.isBlank()) {
            throw new ConflictException("sites.type." + type.code() + ".leadMissing");
        }
        if (type.needs().isPresent() && !layout.has(type.needs().get())) {
            throw new ConflictException("sites.type." + type.code() + ".blockMissing");
        }
    }

    /// What it says, for searches.
    String words() {
        return lead + "\n" + layout.words();
    }

    String json() {
        return LayoutJson.write(layout);
    }

    /// Reads the columns `type`, `lead` and `blocks`.
    static PageShape of(ResultSet row) throws SQLException {
        var type = PageType.of(row.getString("type")).orElse(PageType.PAGE);
        return new PageShape(type, row.getString("lead"), LayoutJson.read(row.getString("blocks")));
    }
}
