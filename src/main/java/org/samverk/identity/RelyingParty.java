package org.samverk.identity;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.web.Organisation;
import org.samverk.web.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// This installation, as devices know it: by the host of the address that the operator has set. A device must make sure
/// who holds it, by finger, face or PIN, and must know by itself whose passkey it is, so that nobody writes a user
/// name.
@Component
class RelyingParty {
    private static final String OWN_MACHINE = "localhost";
    private static final int NO_PORT = -1;
    private final PasskeyOwners owners;
    private final PasskeyCredentials keys;
    private final Organisation organisation;
    private final URI address;

    RelyingParty(PasskeyOwners owners, PasskeyCredentials keys, Organisation organisation, Settings settings) {
        this.owners = owners;
        this.keys = keys;
        this.organisation = organisation;
        this.address = settings.baseUrl();
    }

    /// What a device needs to make a passkey.
    PublicKeyCredentialCreationOptions creation(UUID person, PasskeyQuestion question) {
        return operations(question, NO_PORT)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(new SignedIn(person)));
    }

    /// What a device needs to prove that it has a passkey; the same for everybody.
    PublicKeyCredentialRequestOptions request(PasskeyQuestion question) {
        return operations(question, NO_PORT)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /// Keeps a passkey that a device has made for this question. In a transaction.
    ///
    /// @param port where the page was asked for; counts on one's own machine only, where ports differ
    /// @throws PasskeyRefusedException when it was not made for this
    void register(
            UUID person,
            PasskeyQuestion question,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            int port) {
        refusing(
                null,
                () -> operations(question, port)
                        .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                creation(person, question), new RelyingPartyPublicKey(made, question.name()))));
    }

    /// In a transaction.
    ///
    /// @return whose passkey has answered this question
    /// @throws PasskeyRefusedException when none has, or its owner is not active
    UUID authenticate(PasskeyQuestion question, PublicKeyCredential<AuthenticatorAssertionResponse> proof, int port) {
        var request = new RelyingPartyAuthenticationRequest(request(question), proof);
        var owner = refusing(proof.getRawId(), () -> operations(question, port).authenticate(request));
        return PasskeyCredentials.person(owner.getId());
    }

    /// What a stranger has put together may fail in any way; what fails in the database is no refusal.
    private <T> T refusing(@Nullable Bytes credential, Supplier<@Nullable T> act) {
        try {
            return Objects.requireNonNull(act.get());
        } catch (DataAccessException | PasskeyRefusedException e) {
            throw e;
        } catch (MaliciousCounterValueException e) {
            var key = credential == null ? null : keys.findByCredentialId(credential);
            throw new PasskeyRefusedException(
                    e, key == null ? null : PasskeyCredentials.person(key.getUserEntityUserId()));
        } catch (RuntimeException e) {
            throw new PasskeyRefusedException(e, null);
        }
    }

    private WebAuthnRelyingPartyOperations operations(PasskeyQuestion question, int port) {
        var challenge = Bytes.fromBase64(question.challenge());
        var entity = PublicKeyCredentialRpEntity.builder()
                .id(String.valueOf(address.getHost()))
                .name(organisation.name())
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, keys, entity, origins(port));
        operations.setCustomizeRequestOptions(
                options -> options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.challenge(challenge).authenticatorSelection(selection()));
        return operations;
    }

    private static AuthenticatorSelectionCriteria selection() {
        return AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private Set<String> origins(int port) {
        var origins = new TreeSet<String>();
        origins.add(address.getScheme() + "://" + address.getRawAuthority());
        if (OWN_MACHINE.equals(address.getHost()) && port != NO_PORT) {
            origins.add(address.getScheme() + "://" + OWN_MACHINE + ":" + port);
        }
        return origins;
    }
}
