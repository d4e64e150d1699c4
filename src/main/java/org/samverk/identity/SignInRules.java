package org.samverk.identity;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organisation asks of those who sign in.
@Service
public class SignInRules {
    private final JdbcClient jdbc;
    private final SecondFactorTable factors;
    private final PasskeyTable passkeys;
    private final AuditLog audit;

    SignInRules(JdbcClient jdbc, SecondFactorTable factors, PasskeyTable passkeys, AuditLog audit) {
        this.jdbc = jdbc;
        this.factors = factors;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /// Whether administrators must have a second factor.
    public boolean isSecondRequired(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return jdbc.sql("select coalesce(bool_or(administrators_second), false) from identity.sign_in_rule")
                .query(Boolean.class)
                .single();
    }

    /// @throws ConflictException when the actor asks others for what they have not themselves
    @Transactional
    public void requireSecond(Actor actor, boolean required) {
        actor.require(Role.ADMINISTRATOR);
        if (required && !hasSecond(actor)) {
            throw new ConflictException("identity.refused.secondFirst");
        }
        jdbc.sql("""
                insert into identity.sign_in_rule (administrators_second) values (:required)
                on conflict (one) do update set administrators_second = excluded.administrators_second
                """).param("required", required).update();
        audit.record(
                actor,
                required ? AuditKind.SECOND_FACTOR_REQUIRED : AuditKind.SECOND_FACTOR_NOT_REQUIRED,
                Target.words(""));
    }

    /// Whether the actor has what is required of administrators: a second factor, or a passkey, which counts as one.
    public boolean hasSecond(Actor actor) {
        var person = actor.requirePerson();
        return factors.isOn(person) || passkeys.has(person);
    }

    /// Whether somebody is asked for more after the password: whoever has a second factor, and where administrators
    /// must have one, those of them who have a passkey instead.
    public boolean isSecondAsked(UUID person) {
        return jdbc.sql("""
                select exists (select from identity.second_factor where person_id = :person and confirmed_at is not null)
                    or exists (select from identity.sign_in_rule r
                               join access.principal p on 'administrator' = any(p.roles)
                               join identity.passkey k on k.person_id = p.id
                               where r.administrators_second and p.id = :person)
                """).param("person", person).query(Boolean.class).single();
    }

    /// Whether the actor has to set a second factor up before anything else. Asks the database about administrators
    /// only.
    public boolean isSecondMissing(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                && jdbc.sql("""
                select exists (select from identity.sign_in_rule where administrators_second)
                   and not exists (select from identity.second_factor
                                   where person_id = :person and confirmed_at is not null)
                   and not exists (select from identity.passkey where person_id = :person)
                """)
                        .param("person", actor.requirePerson())
                        .query(Boolean.class)
                        .single();
    }
}
