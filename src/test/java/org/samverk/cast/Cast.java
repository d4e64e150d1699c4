package org.samverk.cast;

import java.util.List;
import org.samverk.access.Role;

/// The people that every test, the demo and the documentation know.
public enum Cast {
    /// Assistant nurse in home care, seldom at a desk.
    ANNA("Anna Sjöström", "Undersköterska"),
    /// Teacher, administers a group.
    BJORN("Björn Åkerlund", "Förstelärare"),
    /// Head of unit, decides.
    CECILIA("Cecilia Nordström", "Enhetschef", Role.HANDLER),
    DAVID("David Öberg", "Webbredaktör", Role.PUBLISHER),
    EVA("Eva Håkansson", "Systemförvaltare", Role.ADMINISTRATOR),
    /// IT, member of many groups.
    FARID("Farid Rahimi", "IT-tekniker"),
    /// New, member of nothing.
    GRETA("Greta Svärd", "Miljöinspektör"),
    /// From outside, a guest of one group.
    HUGO("Hugo Lövgren", "Arkitekt"),
    /// Nobody who is signed in.
    VISITOR("", "");

    public static final String PASSWORD = "samverk";
    private final String fullName;
    private final String title;
    private final List<Role> roles;

    Cast(String fullName, String title, Role... roles) {
        this.fullName = fullName;
        this.title = title;
        this.roles = List.of(roles);
    }

    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String fullName() {
        return fullName;
    }

    public String title() {
        return title;
    }

    public List<Role> roles() {
        return roles;
    }

    public boolean isGuest() {
        return this == HUGO;
    }

    public boolean isVisitor() {
        return this == VISITOR;
    }
}
