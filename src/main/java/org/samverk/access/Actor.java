package org.samverk.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.RefusedException;

/// Who acts: the first argument of every verb.
public sealed interface Actor {
    /// The program's own key. It stands here, not in [SystemActor]: a thread that met that class before this interface,
    /// while another met this one, would wait for it for ever, and it for that one.
    UUID SYSTEM_ID = UUID.fromString("00000000-0000-7000-8000-000000000000");

    Actor VISITOR = new Visitor();
    Actor SYSTEM = new SystemActor();

    /// The key that `access.visible_to` takes; null for a visitor.
    @Nullable
    UUID id();

    /// An employee.
    record Member(UUID id, Set<Role> roles) implements Actor {
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    /// Somebody from outside, invited to single groups.
    record Guest(UUID id) implements Actor {}

    /// Somebody who is not signed in.
    record Visitor() implements Actor {
        @Override
        public @Nullable UUID id() {
            return null;
        }
    }

    /// The program itself: the demo, an import from the command line, a timed act.
    record SystemActor() implements Actor {
        @Override
        public UUID id() {
            return SYSTEM_ID;
        }
    }

    /// The person behind the actor, when there is one.
    default Optional<UUID> person() {
        return this instanceof SystemActor ? Optional.empty() : Optional.ofNullable(id());
    }

    /// The person behind the actor.
    ///
    /// @throws RefusedException when a visitor or the program acts
    default UUID requirePerson() {
        return person().orElseThrow(() -> new RefusedException("web.error.signInFirst"));
    }

    default boolean has(Role role) {
        return this instanceof SystemActor
                || (this instanceof Member member && member.roles().contains(role));
    }

    /// Whether the actor belongs to the organisation (or is the program).
    default boolean isEmployee() {
        return this instanceof Member || this instanceof SystemActor;
    }

    /// @throws RefusedException with `web.error.role.<role>` when the actor lacks the role
    default void require(Role role) {
        if (!has(role)) {
            throw new RefusedException("web.error.role." + role.code());
        }
    }

    /// @throws RefusedException when a guest or a visitor acts
    default void requireEmployee() {
        if (!isEmployee()) {
            throw new RefusedException("web.error.employeesOnly");
        }
    }
}
