package org.samverk.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is said to a browser about passkeys, and what it answers, as WebAuthn (level 3, 5.1.7 to 5.1.10) writes them.
@Component
class PasskeyJson {
    private static final int LONGEST = 64 * 1024;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF =
            new TypeReference<>() {};

    /// Browsers take an absent member, but not `null`.
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(every -> every.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    /// @throws PasskeyRefusedException when it is no passkey that was made
    PublicKeyCredential<AuthenticatorAttestationResponse> made(@Nullable String answer) {
        return read(answer, MADE);
    }

    /// @throws PasskeyRefusedException when it is no proof of a passkey
    PublicKeyCredential<AuthenticatorAssertionResponse> proof(@Nullable String answer) {
        return read(answer, PROOF);
    }

    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            @Nullable String answer, TypeReference<PublicKeyCredential<R>> type) {
        if (answer == null || answer.length() > LONGEST) {
            throw new PasskeyRefusedException("no answer, or too long a one", null);
        }
        try {
            var read = json.readValue(answer, type);
            if (read == null || read.getRawId() == null || read.getResponse() == null) {
                throw new PasskeyRefusedException("not a whole answer", null);
            }
            return read;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new PasskeyRefusedException(e, null);
        }
    }
}
