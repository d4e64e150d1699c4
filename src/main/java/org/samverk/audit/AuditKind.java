package org.samverk.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What was done. The sentence is in the messages: `audit.kind.<code>`.
public enum AuditKind {
    PERSON_ADDED(AuditArea.ACCOUNTS),
    PERSON_CHANGED(AuditArea.ACCOUNTS),
    PERSON_CLOSED(AuditArea.ACCOUNTS),
    PERSON_REOPENED(AuditArea.ACCOUNTS),
    ROLES_CHANGED(AuditArea.ACCOUNTS),
    UNIT_LED(AuditArea.ACCOUNTS),
    DIRECTORY_SENT(AuditArea.ACCOUNTS),
    DIRECTORY_CHECKED(AuditArea.ACCOUNTS),
    DIRECTORY_APPLIED(AuditArea.ACCOUNTS),
    LEAVER_RULE_CHANGED(AuditArea.ACCOUNTS),
    PASSWORD_GIVEN(AuditArea.SIGN_IN),
    PASSWORD_CHANGED(AuditArea.SIGN_IN),
    PASSWORD_CHOSEN(AuditArea.SIGN_IN),
    LINK_MADE(AuditArea.SIGN_IN),
    TOKEN_MADE(AuditArea.SIGN_IN),
    TOKEN_REVOKED(AuditArea.SIGN_IN),
    SESSIONS_ENDED(AuditArea.SIGN_IN),
    SECOND_FACTOR_BEGUN(AuditArea.SIGN_IN),
    SECOND_FACTOR_ENDED(AuditArea.SIGN_IN),
    SECOND_FACTOR_TAKEN(AuditArea.SIGN_IN),
    RECOVERY_CODES_RENEWED(AuditArea.SIGN_IN),
    PASSKEY_ADDED(AuditArea.SIGN_IN),
    PASSKEY_REMOVED(AuditArea.SIGN_IN),
    PASSKEY_TAKEN(AuditArea.SIGN_IN),
    PASSKEY_COPIED(AuditArea.SIGN_IN),
    SECOND_FACTOR_REQUIRED(AuditArea.SIGN_IN),
    SECOND_FACTOR_NOT_REQUIRED(AuditArea.SIGN_IN),
    SIGN_IN_THROTTLED(AuditArea.SIGN_IN),
    GROUP_MADE(AuditArea.GROUPS),
    GROUP_CHANGED(AuditArea.GROUPS),
    GROUP_ARCHIVED(AuditArea.GROUPS),
    GROUP_BROUGHT_BACK(AuditArea.GROUPS),
    MEMBER_ADDED(AuditArea.GROUPS),
    MEMBER_JOINED(AuditArea.GROUPS),
    MEMBER_FED(AuditArea.GROUPS),
    MEMBER_REMOVED(AuditArea.GROUPS),
    MEMBER_LEFT(AuditArea.GROUPS),
    MEMBER_UNFED(AuditArea.GROUPS),
    MEMBER_ROLE_CHANGED(AuditArea.GROUPS),
    MEMBER_APPOINTED(AuditArea.GROUPS),
    MEMBER_ASKED(AuditArea.GROUPS),
    MEMBER_UNASKED(AuditArea.GROUPS),
    APPLICATION_DECLINED(AuditArea.GROUPS),
    FEEDING_RULE_ADDED(AuditArea.GROUPS),
    FEEDING_RULE_REMOVED(AuditArea.GROUPS),
    DIRECTORY_GROUP_PUT(AuditArea.GROUPS),
    DIRECTORY_GROUP_REMOVED(AuditArea.GROUPS),
    SECTION_BEGUN(AuditArea.PAGES),
    SECTION_ENDED(AuditArea.PAGES),
    SECTION_RULE_CHANGED(AuditArea.PAGES),
    SECTION_PERMITTED(AuditArea.PAGES),
    SECTION_WITHDRAWN(AuditArea.PAGES),
    FLOW_MADE(AuditArea.PAGES),
    FLOW_CHANGED(AuditArea.PAGES),
    FLOW_RETIRED(AuditArea.PAGES),
    FLOW_GIVEN(AuditArea.PAGES),
    PAGE_UPKEEP_CHANGED(AuditArea.PAGES),
    PAGE_REMOVED(AuditArea.PAGES),
    PAGE_RESTORED(AuditArea.PAGES),
    PAGES_IMPORTED(AuditArea.PAGES),
    WEBSITE_WRITTEN(AuditArea.PAGES),
    WEBSITE_LOGO_CHANGED(AuditArea.PAGES),
    WEBSITE_ENDED(AuditArea.PAGES),
    STATEMENT_CHANGED(AuditArea.PAGES),
    FAULT_SETTLED(AuditArea.PAGES),
    MANDATE_GIVEN(AuditArea.DECISIONS),
    MANDATE_ENDED(AuditArea.DECISIONS),
    TEMPLATE_MADE(AuditArea.DECISIONS),
    TEMPLATE_CHANGED(AuditArea.DECISIONS),
    TEMPLATE_REMOVED(AuditArea.DECISIONS),
    NEWS_EDITOR_NAMED(AuditArea.CONTENT),
    NEWS_EDITOR_ENDED(AuditArea.CONTENT),
    NEWS_REMOVED(AuditArea.CONTENT),
    NEWS_RESTORED(AuditArea.CONTENT),
    POST_REMOVED(AuditArea.CONTENT),
    POST_RESTORED(AuditArea.CONTENT),
    COMMENT_REMOVED(AuditArea.CONTENT),
    COMMENT_RESTORED(AuditArea.CONTENT),
    REPORT_SETTLED(AuditArea.CONTENT),
    BOARD_CHANGED(AuditArea.CONTENT),
    CATEGORY_ADDED(AuditArea.CONTENT),
    CATEGORY_CHANGED(AuditArea.CONTENT),
    SYNONYM_ADDED(AuditArea.SEARCH),
    SYNONYM_REMOVED(AuditArea.SEARCH),
    BEST_BET_ADDED(AuditArea.SEARCH),
    BEST_BET_REMOVED(AuditArea.SEARCH),
    INDEX_REBUILT(AuditArea.SEARCH),
    BACKUP_ASKED(AuditArea.SYSTEM),
    BACKUP_MADE(AuditArea.SYSTEM),
    LETTER_SENT_AGAIN(AuditArea.SYSTEM),
    TRAIL_READ(AuditArea.READING),
    TRAIL_EXPORTED(AuditArea.READING),
    PERSON_READ(AuditArea.READING),
    MEMBERS_READ(AuditArea.READING),
    DIRECTORY_READ(AuditArea.READING),
    LETTER_READ(AuditArea.READING);

    private final AuditArea area;

    AuditKind(AuditArea area) {
        this.area = area;
    }

    public AuditArea area() {
        return area;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
