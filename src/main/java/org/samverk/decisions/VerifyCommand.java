package org.samverk.decisions;

import java.util.List;
import java.util.Locale;
import org.samverk.kernel.Command;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// `./run verify`: computes the whole register again and says what was checked. Ends with 1 when something does not
/// hold.
@Component
class VerifyCommand implements Command {
    private final RegisterVerifier verifier;
    private final Messages messages;

    VerifyCommand(RegisterVerifier verifier, Messages messages) {
        this.verifier = verifier;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        var check = verifier.verify();
        say("decisions.check.entries", check.entries());
        say("decisions.check.texts", check.entries());
        say("decisions.check.order", check.years());
        say("decisions.check.missing");
        for (var fault : check.faults()) {
            System.err.println(words("decisions.check.fault." + fault.kind().name(), fault.number()));
        }
        say(
                check.holds() ? "decisions.check.holds" : "decisions.check.broken",
                check.faults().size());
        if (check.newest() != null) {
            say("decisions.check.newest", check.newest().hex());
        }
        return check.holds() ? 0 : 1;
    }

    private void say(String key, Object... arguments) {
        System.out.println(words(key, arguments));
    }

    private String words(String key, Object... arguments) {
        return messages.get(Locale.ENGLISH, key, arguments);
    }
}
